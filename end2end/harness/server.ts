// Starts the built server on a free port of this machine with a database of
// its own, and stops it. It must not build anything: `cargo xtask test` did.
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const BINARY = process.env.SERVER ?? resolve(import.meta.dirname, "../../target/debug/transposition-monitor");
const START_TIME = 60_000;
const STOP_TIME = 5_000;

export type Server = {
  address: string;
  /** Runs a command on the server's database; what it prints. */
  command: (...words: string[]) => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts a server and waits until it prints its address. */
export async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "end2end-"));
  const database = `sqlite:${join(folder, "test.sqlite")}`;
  const child = spawn(BINARY, ["serve", "--listen", "127.0.0.1:0", "--database", database], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const command = async (...words: string[]) =>
      (await promisify(execFile)(BINARY, [...words, "--database", database])).stdout;
    return { address: await printedAddress(child), command, stop };
  } catch (reason) {
    await stop();
    throw reason;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    const fail = (why: string) => failed(new Error(`${BINARY} ${why}. It said:\n${said}`));
    const timer = setTimeout(() => fail("printed no address in time"), START_TIME);
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = said.match(/http:\/\/127\.0\.0\.1:[1-9]\d*/);
      if (address) {
        clearTimeout(timer);
        found(address[0]);
      }
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", (reason) => fail(`did not start (${reason.message}); build it with \`cargo xtask build\``));
    child.on("exit", (code) => fail(`ended with ${code}`));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIME);
  await ended;
  clearTimeout(timer);
}
