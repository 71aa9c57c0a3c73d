/** An answer of the API. */
export interface Answer {
  readonly status: number;
  /** JSON, or empty. */
  readonly text: string;
}

/** Sends a request, whose body is JSON or none. It fails where there is no answer. */
type Send = (method: string, path: string, body?: string) => Promise<Answer>;

/** To the server, or to the simulator in the page that has no server: see ../static. */
export const send: Send = import.meta.env.MODE === "static" ? toWorker() : toServer;

async function toServer(method: string, path: string, body?: string): Promise<Answer> {
  const init = body === undefined ? { method } : { method, headers: { "Content-Type": "application/json" }, body };
  const response = await fetch(path, init);
  return { status: response.status, text: await response.text() };
}

function toWorker(): Send {
  const worker = new Worker("simulator/worker.js");
  const waiting = new Map<number, { answer(answer: Answer): void; fail(reason: unknown): void }>();
  let count = 0;
  worker.onmessage = ({ data: { id, status, body } }) => {
    waiting.get(id)?.answer({ status, text: body });
    waiting.delete(id);
  };
  worker.onerror = (reason) => {
    for (const { fail } of waiting.values()) fail(reason);
    waiting.clear();
  };
  return (method, path, body = "") =>
    new Promise((answer, fail) => {
      const id = ++count;
      waiting.set(id, { answer, fail });
      worker.postMessage({ id, method, path, body });
    });
}
