/** Splits a kernel command line as the kernel does: at blanks outside double quotes (lib/cmdline.c, next_arg). */
export function kernelArguments(line: string): string[] {
  return line.match(/(?:[^ \t-\r"]|"[^"]*(?:"|$))+/g) ?? []
}
