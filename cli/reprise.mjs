#!/usr/bin/env node
/**
 * The entry of the command line, in plain JavaScript so that an old Node can still read it: the rest
 * is TypeScript, which Node runs by itself only from 22.18 on. Under `npm run` Node 24 is used,
 * whatever the system has.
 */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import("./main.ts");
  // Somebody who reads only the first lines (`| head`) is no fault of ours.
  process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  process.stderr.write(
    `This needs Node 22.18 or later, and this is Node ${process.versions.node}. ` +
      "Run it as: npm run -s reprise -- calendar FILE --from DAY --to DAY\n",
  );
  process.exitCode = 1;
}
