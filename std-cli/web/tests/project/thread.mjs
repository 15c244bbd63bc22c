// What a Worker of threads.test.mjs does.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from 'postil';

const postil = await load(workerData.module);
for await (const view of postil.annotateMany(workerData.articles)) parentPort?.postMessage(view);
