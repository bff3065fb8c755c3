// A receiver of Rasid's webhooks: verifies the signature, remembers ids, answers at once. Node, no packages.
// Run it with RASID_HOOK_KEY set to the secret (whsec_…). A real one keeps what it remembers in a database.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const key = Buffer.from(process.env.RASID_HOOK_KEY.replace(/^whsec_/, ""), "base64");
const seen = new Set();
const newest = new Map(); // by recipient and story, the highest sequence.
const most = 64 * 1024;

function verified(headers, raw) {
  const id = headers["webhook-id"] ?? "", time = headers["webhook-timestamp"] ?? "";
  if (!/^\d+$/.test(time) || Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
  const wanted = createHmac("sha256", key).update(`${id}.${time}.`).update(raw).digest();
  return (headers["webhook-signature"] ?? "").split(" ").some((one) => {
    const [version, signature] = one.split(",");
    const given = Buffer.from(signature ?? "", "base64");
    return version === "v1" && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

function take(alert) {
  const { data } = alert, story = data.story ?? {};
  const place = `${data.recipient_id} ${story.id ?? ""}`;
  if (data.story && data.sequence <= (newest.get(place) ?? 0)) return; // Overtaken by a later one on the same story.
  newest.set(place, data.sequence);
  // Titles are plain text out of feeds: escape them before you show them.
  console.log(alert.type, data.level, story.title ?? "");
}

function answer(request, response, raw) {
  if (request.method !== "POST" || !verified(request.headers, raw)) return response.writeHead(401).end();
  const alert = JSON.parse(raw);
  if (alert.type === "endpoint.verify") { // Consent: without it, and with `verify: true`, no alert comes.
    return response.writeHead(200).end(JSON.stringify({ challenge: alert.data.challenge }));
  }
  const id = request.headers["webhook-id"];
  if (!seen.has(id)) { // Else it was sent again, because our first answer was lost: nothing to do.
    seen.add(id);
    take(alert);
  }
  response.writeHead(204).end();
}

const server = createServer((request, response) => {
  const parts = [];
  let size = 0;
  request.on("data", (part) => {
    size += part.length;
    if (size > most) return response.writeHead(413).end(() => request.destroy());
    parts.push(part);
  });
  request.on("end", () => size > most || answer(request, response, Buffer.concat(parts))); // The bytes as they came.
});
server.listen(Number(process.env.PORT ?? 8443), "127.0.0.1", () => console.log(`listening on ${server.address().port}`));
