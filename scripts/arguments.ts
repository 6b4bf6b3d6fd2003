/** Runs an argument parser; wrong usage is told in Chinese with the right one, and ends with exit code 2. */
export function readArguments<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    console.error(`参数有误：${error instanceof Error ? error.message : String(error)}\n用法：${usage}`);
    process.exit(2);
  }
}
