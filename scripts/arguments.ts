/** Runs an argument parser; wrong usage is told in Chinese with the right one, and ends with exit code 2. */
export function readArguments<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    return usageError(wordsOf(error), usage);
  }
}

/** Says what is wrong with the arguments and how to call the command, and ends with exit code 2. */
export function usageError(message: string, usage: string): never {
  console.error(`${message}\n用法：${usage}`);
  process.exit(2);
}

/** The errors of node:util parseArgs, by their codes. */
function wordsOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const name = /'(.+?)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识的参数 ${name}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `参数 ${name} 后面要写值，或者不该写值`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多了“${name}”`;
  return message;
}
