// Runs the program of the board "wasm": its serial line is two files.
//
//   node host.mjs PROGRAM ORDERS REPORTS
//
// The exit status is the program's; 124 if it waits for more than there is to arrive.
import { readFileSync, writeFileSync } from 'node:fs';

const [program, orders, reports] = process.argv.slice(2);

class Exit extends Error {
  constructor(status) {
    super(`exit ${status}`);
    this.status = status;
  }
}

const NOTHING = -1;
// How often a program may look for a byte that never comes.
const PATIENCE = 1000;

const arriving = readFileSync(orders).values();
const sent = [];
let looks = 0;
const host = {
  receive() {
    const { value, done } = arriving.next();
    if (!done) return value;
    looks += 1;
    if (looks > PATIENCE) throw new Exit(124);
    return NOTHING;
  },
  send(byte) {
    sent.push(byte);
  },
  exit(status) {
    throw new Exit(status);
  },
};

const { instance } = await WebAssembly.instantiate(readFileSync(program), { host });
try {
  instance.exports.main();
} catch (error) {
  if (!(error instanceof Exit)) throw error;
  process.exitCode = error.status;
}
writeFileSync(reports, Uint8Array.from(sent));
