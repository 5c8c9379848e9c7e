/** Arguments of a command: one file, switches, and options with a value (`--a b` or `--a=b`). */
export interface Given {
  file: string;
  switches: ReadonlySet<string>;
  options: ReadonlyMap<string, string>;
}

export function readArguments(
  args: readonly string[],
  known: { switches: readonly string[]; options: readonly string[]; file: string },
): Given | string {
  const switches = new Set<string>();
  const options = new Map<string, string>();
  let file = "";
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const name = equals === -1 ? arg : arg.slice(0, equals);
    if (known.switches.includes(arg)) switches.add(arg);
    else if (known.options.includes(name)) {
      const value = equals === -1 ? args[(at += 1)] : arg.slice(equals + 1);
      if (value === undefined || value === "") return `${name} needs a value. Try --help.`;
      if (options.has(name)) return `${name} is given twice.`;
      options.set(name, value);
    } else if (arg.startsWith("--")) return `There is no option ${name}. Try --help.`;
    else if (file !== "") return `One file at a time, please: ${file}, ${arg}.`;
    else file = arg;
  }
  return file === "" ? `Which file? Name ${known.file}.` : { file, switches, options };
}

/** Undefined where the option was not given; a sentence where it is no number. */
export function numberOption({ options }: Given, name: string): number | undefined | string {
  const text = options.get(name);
  if (text === undefined) return undefined;
  if (!/^[+-]?\d*\.?\d+$/.test(text)) return `${name} is "${text}"; it is a number.`;
  return Number(text);
}
