/** What a command needs of the process; tests hand in their own. */
export interface Shell {
  stdout: { write(text: string, done?: () => void): boolean };
  stderr: { write(text: string): boolean };
  env: Record<string, string | undefined>;
  cwd(): string;
}

/** Writes and waits until it is taken, so that a slow reader holds us back instead of our memory. */
export const write = (shell: Shell, text: string): Promise<void> =>
  new Promise((resolve) => shell.stdout.write(text, () => resolve()));
