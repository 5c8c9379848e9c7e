/**
 * The engines from a shell: which command, and how a refusal is said. Each command is a file.
 *
 * What is printed is drained before the process ends: the exit code is set, never `process.exit`.
 */
import { calendarCommand, calendarHelp } from "./calendar.ts";
import { patternsCommand, patternsHelp } from "./patterns.ts";
import { progressCommand, progressHelp } from "./progress.ts";
import { reliableChangeCommand, reliableChangeHelp } from "./reliableChange.ts";
import type { Shell } from "./shell.ts";

const help = `Reprise from the command line

  npm run -s reprise -- calendar FILE --from DAY --to DAY [--zone ZONE]
  npm run -s reprise -- patterns SESSIONS.csv --json
  npm run -s reprise -- progress SCORES.csv --measure phq-9 --json
  npm run -s reprise -- reliable-change PREPOST.csv --reliability R --json

Add --help after a command for more about it.
`;

interface Command {
  help: string;
  /** Null when all went well, otherwise the sentence that says what did not. */
  run(args: readonly string[], shell: Shell): Promise<string | null>;
}

const commands: Record<string, Command> = {
  calendar: { help: calendarHelp, run: calendarCommand },
  patterns: { help: patternsHelp, run: patternsCommand },
  progress: { help: progressHelp, run: progressCommand },
  "reliable-change": { help: reliableChangeHelp, run: reliableChangeCommand },
};

export async function main(args: readonly string[], shell: Shell): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    shell.stdout.write(help);
    return command === undefined ? 1 : 0;
  }
  const asked = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (asked === undefined) {
    shell.stderr.write(`There is no command called "${command}". Try --help.\n`);
    return 1;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    shell.stdout.write(asked.help);
    return 0;
  }
  const failure = await asked.run(rest, shell);
  if (failure === null) return 0;
  shell.stderr.write(`${failure}\n`);
  return 1;
}
