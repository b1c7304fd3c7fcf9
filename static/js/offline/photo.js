// How a photo gets in: announced with its hash, then in pieces, each where the last one ended. Whatever is lost on the
// way, the server says how much it has. Used by the sender, so also by the service worker.

import { ask as fetchOurs } from "./ours.js";
import { addressOf } from "./addresses.js";

const PIECE = 256 * 1024, PATIENCE = 45e3, MOST_TURNS = 4;

// A record of the queue for a photo that was made ready (see photos.js); it goes after the text of its visit.
export const photoRecord = (visit, { bytes, sha256, consent, caption, title, day, file }) => ({
  kind: "photo", visit, action: addressOf("photos", visit), wanted: "", fields: [],
  bytes, sha256, consent, caption, title, day, file, text: caption || file, state: "waiting", saved_at: new Date().toISOString(),
});

// Sends the rest of a photo; answers like any post: { status, body, retryAfter }, status 0 without network.
export async function upload(row, token) {
  const announce = () => ask("POST", row.action, JSON.stringify({
    uuid: row.uuid, size: row.bytes.byteLength, sha256: row.sha256, consent: row.consent, caption: row.caption,
  }), "application/json", token);
  let answer = await announce(), turns = 0;
  while ((answer.status === 200 || answer.status === 201) && answer.body?.state === "uploading") {
    const { offset } = answer.body;
    const piece = row.bytes.slice(offset, offset + PIECE);
    const next = await ask("PATCH", `${addressOf("photo", row.uuid)}?offset=${offset}`, piece, "application/octet-stream", token);
    // Another tab was faster, or what came was damaged: ask where it goes on.
    if (next.status !== 409) answer = next;
    else if (++turns < MOST_TURNS) answer = await announce();
    else return next;
  }
  return answer;
}

async function ask(method, address, body, kind, token) {
  const answer = await fetchOurs(address, {
    method, body, signal: AbortSignal.timeout(PATIENCE),
    headers: { Accept: "application/json", "Content-Type": kind, "X-CSRFToken": await token() },
  });
  const isJson = /^application\/(problem\+)?json/.test(answer.headers.get("Content-Type") ?? "");
  return { status: answer.status, body: isJson ? await answer.json() : null, retryAfter: answer.headers.get("Retry-After") };
}
