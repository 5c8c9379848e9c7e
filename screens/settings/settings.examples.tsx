import type { Example } from "../../ui/example.ts";
import { SettingsScreen } from "./SettingsScreen.tsx";

const nothing = () => undefined;

export const examples: Example[] = [
  {
    id: "settings",
    title: "Settings",
    now: "2025-10-14T20:40",
    seed: [],
    render: () => (
      <SettingsScreen
        appearance="system"
        onAppearance={nothing}
        onNotOkPeople={nothing}
        onPeople={nothing}
        onWaysIn={nothing}
        onSheet={nothing}
        onCopies={nothing}
        version="0.1"
        keeps
      />
    ),
  },
];
