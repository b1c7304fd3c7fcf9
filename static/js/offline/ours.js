// Whose answer it is. On the road others answer in the portal's place: a hotspot, a proxy, a foreign server; with any
// status and any text. Each answer of ours bears a mark, errors too (portal/middleware.py); all others are „no network".

const MARK = "Kalaka-Answer";

export const isOurs = (answer) => answer.headers.has(MARK);

// As `fetch`; throws for a foreign answer as it does without network. What a redirect says cannot be read: none is ours,
// so it is for what the portal answers without one.
export async function ask(address, options) {
  const answer = await fetch(address, { redirect: "manual", ...options });
  if (!isOurs(answer)) throw new TypeError("a foreign answer");
  return answer;
}

// The mark for what the service worker answers itself out of what it keeps.
export const marked = (headers = {}) => ({ headers: { ...headers, [MARK]: "kept" } });
