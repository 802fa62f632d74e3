import { parentPort } from 'node:worker_threads';
import { serve } from './worker';

if (parentPort === null) throw new Error('This file runs as a worker of Newslens.');
const port = parentPort;
serve({
  post: (message) => port.postMessage(message),
  listen: (receive) => void port.on('message', receive),
});
