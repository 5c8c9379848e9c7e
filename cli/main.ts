/**
 * The engines from a shell: which command, and how a refusal is said. Each command is a file.
 *
 * What is printed is drained before the process ends: the exit code is set, never `process.exit`.
 */
import { calendarCommand, calendarHelp } from "./calendar.ts";
import type { Shell } from "./shell.ts";

const help = `Reprise from the command line

  npm run -s reprise -- calendar FILE --from DAY --to DAY [--zone ZONE]

Add --help after a command for more about it.
`;

export async function main(args: readonly string[], shell: Shell): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    shell.stdout.write(help);
    return command === undefined ? 1 : 0;
  }
  if (command !== "calendar") {
    shell.stderr.write(`There is no command called "${command}". Try --help.\n`);
    return 1;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    shell.stdout.write(calendarHelp);
    return 0;
  }
  const failure = await calendarCommand(rest, shell);
  if (failure === null) return 0;
  shell.stderr.write(`${failure}\n`);
  return 1;
}
