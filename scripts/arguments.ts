/** Runs an argument parser; wrong usage is told in Chinese with the right one, and ends with exit code 2. */
export function readArguments<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    return usageError(`参数有误：${error instanceof Error ? error.message : String(error)}`, usage);
  }
}

/** Says what is wrong with the arguments and how to call the command, and ends with exit code 2. */
export function usageError(message: string, usage: string): never {
  console.error(`${message}\n用法：${usage}`);
  process.exit(2);
}
