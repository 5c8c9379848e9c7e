/** `npm run gallery`: every screen in every state, at http://localhost:4322, as axe and the tests see it. */
import { fileURLToPath } from "node:url";
import { serve } from "./serve.ts";

const dist = fileURLToPath(new URL("../../dist-gallery", import.meta.url));
const port = Number(process.env["PORT"] ?? 4322);
const { address, close } = await serve({ dist, host: "localhost", port });
console.log(`The gallery is at ${address}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
