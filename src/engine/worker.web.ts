import { serve } from './worker';
import type { Request, Response } from './protocol';

/** The part of a web worker's global scope that is used; the project compiles without the DOM's types. */
declare const self: {
  postMessage(message: Response): void;
  onmessage: ((event: { readonly data: Request }) => void) | null;
};

serve({
  post: (message) => self.postMessage(message),
  listen: (receive) => {
    self.onmessage = (event) => receive(event.data);
  },
});
