// One line or several, with its label above and its help beside. Private unless told otherwise (see sensitive.ts).
import "./field.css";
import { type ReactNode, useId } from "react";
import { sensitiveAttributes } from "./sensitive.ts";

export interface FieldProps {
  label: string;
  /** Stands after the label in lighter type: "leave out names". */
  hint?: string | undefined;
  optional?: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
  /** More than one makes it a textarea that grows with its words. */
  rows?: number | undefined;
  error?: string | undefined;
  sensitive?: boolean | undefined;
  type?: "text" | "search" | "number" | "date" | "time" | "tel" | "url" | undefined;
  maxLength?: number | undefined;
  /** The person's own words are set in the voice face; textareas always are. */
  voice?: boolean | undefined;
  placeholder?: string | undefined;
  hideLabel?: boolean | undefined;
  isRequired?: boolean | undefined;
  onEnter?: (() => void) | undefined;
  /** Something at the end of the field, such as an IconButton. */
  children?: ReactNode;
}

export function Field(props: FieldProps): ReactNode {
  const id = useId();
  const {
    label,
    hint,
    optional = false,
    error,
    rows = 1,
    sensitive = true,
    voice = rows > 1,
  } = props;
  const aside = [optional && "optional", hint].filter(Boolean).join("; ");
  const shared = {
    id,
    className: voice ? "field v" : "field",
    value: props.value,
    onChange: (event: { target: { value: string } }) => props.onChange(event.target.value),
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    required: props.isRequired,
    "aria-invalid": error !== undefined || undefined,
    "aria-describedby": error === undefined ? undefined : `${id}-error`,
    ...(sensitive && sensitiveAttributes),
  };
  return (
    <div className="fieldb">
      <label className={props.hideLabel ? "lab vh" : "lab"} htmlFor={id}>
        {label} {aside !== "" && <span className="fine">({aside})</span>}
      </label>
      <div className="fieldw">
        {rows > 1 ? (
          <textarea {...shared} rows={rows} />
        ) : (
          <input
            {...shared}
            type={props.type ?? "text"}
            onKeyDown={(event) => {
              if (event.key === "Enter" && props.onEnter && !event.nativeEvent.isComposing) {
                event.preventDefault();
                props.onEnter();
              }
            }}
          />
        )}
        {props.children}
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Stays in the page while empty, so that a screen reader hears it arrive. */
export function FieldError(props: { id: string; error: string | undefined }): ReactNode {
  return (
    <p id={`${props.id}-error`} className="ferr" role="status">
      {props.error}
    </p>
  );
}
