/**
 * Where everything is put together. This file and what it imports is the cover's own code and stays
 * small; the inside is loaded while the passphrase is being worked out.
 */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connectVault } from "../vault/connect.ts";
import { App } from "./App.tsx";
import { readAppearance, wear } from "./appearance.ts";
import { startVaultWorker } from "./policy.ts";
import { watchForUpdates } from "./update.ts";

wear(readAppearance());
const door = connectVault(startVaultWorker());
const update = watchForUpdates();

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App door={door} update={update} />
  </StrictMode>,
);
