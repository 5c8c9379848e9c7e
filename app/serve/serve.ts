/**
 * Serves the built files, with the headers the build wrote beside them. There is nothing else to
 * serve: no account, no API, no log of who came. It listens on this machine only, unless HOST says
 * otherwise.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import { isPlace } from "./addresses.ts";

export interface ServeOptions {
  dist: string;
  host: string;
  port: number;
}

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** Throws `PortTaken` when somebody else has the port. */
export async function serve({ dist, host, port }: ServeOptions): Promise<Serving> {
  const server = createServer(dist);
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" || code === "EACCES") throw new PortTaken(port, code);
    throw error;
  }
  const bound = server.server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return {
    address: `http://${name.includes(":") ? `[${name}]` : name}:${boundPort}`,
    close: () => server.close(),
  };
}

export class PortTaken extends Error {
  constructor(port: number, code: string) {
    super(
      code === "EACCES"
        ? `This account may not listen on port ${port}. Choose another: PORT=4322 npm start`
        : `Port ${port} is taken, perhaps by a Reprise that is already running. ` +
            `Close that one, or choose another port: PORT=${port === 4321 ? 4322 : port + 1} npm start`,
    );
  }
}

export function createServer(dist: string): FastifyInstance {
  const headers = JSON.parse(readFileSync(join(dist, "headers.json"), "utf8")) as Record<
    string,
    string
  >;
  const server = Fastify({ logger: false, forceCloseConnections: true });

  server.addHook("onSend", async (_request, reply) => {
    reply.headers(headers);
  });
  server.register(fastifyStatic, {
    root: dist,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header("cache-control", keepFor(path.slice(dist.length)));
      const type = types[/\.[^.]+$/.exec(path)?.[0] ?? ""];
      if (type !== undefined) reply.header("content-type", type);
    },
    allowedPath: (path) => !path.endsWith(".map"),
  });
  server.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, "http://here");
    if (request.method === "GET" && isPlace(pathname)) return reply.sendFile("index.html");
    return reply.code(404).type("text/plain; charset=utf-8").send("There is nothing here.");
  });
  return server;
}

/** A name that carries a hash never changes its content; everything else is asked for anew. */
const keepFor = (path: string): string =>
  /^[\\/]?assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

const types: Record<string, string> = {
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".js": "text/javascript; charset=utf-8",
};
