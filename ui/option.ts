// One thing that can be chosen: what it means to the program, what the person reads, and a few words more.
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

/** A set of which at most one is chosen. */
export interface ChoiceProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}
