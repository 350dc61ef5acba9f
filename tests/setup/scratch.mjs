// Runs the engine in a module worker and reports what it answered, to the server and the page.
const worker = new Worker("worker.mjs", { type: "module" });
const answer = await new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = (event) => resolve({ failed: String(event.message) });
});
await fetch("answer", { method: "POST", body: JSON.stringify(answer) });
