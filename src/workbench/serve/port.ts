import type { Server } from "node:net";

/** How many ports after the wanted one are tried. */
export const TRIES = 20;

/** Listens on the port, or on the next free one; the port, or null when none is free. Only this machine reaches it. */
export async function listen(server: Server, wanted: number): Promise<number | null> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (await listenOn(server, port)) return port;
  }
  return null;
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}
