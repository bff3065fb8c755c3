// A receiver of Rasid's webhooks: verifies the signature, remembers ids, answers at once. Node, no packages.
// Run it with RASID_HOOK_KEY set to the secret (whsec_…). A real one keeps the ids in a database, not in memory.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const key = Buffer.from(process.env.RASID_HOOK_KEY.replace(/^whsec_/, ""), "base64");
const seen = new Set();

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

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const raw = Buffer.concat(parts); // Verify the bytes as they came, before any parsing.
    if (request.method !== "POST" || !verified(request.headers, raw)) return response.writeHead(401).end();
    const id = request.headers["webhook-id"];
    if (!seen.has(id)) { // Sent again, because our first answer was lost: nothing to do.
      seen.add(id);
      const alert = JSON.parse(raw);
      console.log(alert.type, alert.data.level, alert.data.story?.title ?? "");
    }
    response.writeHead(204).end();
  });
}).listen(Number(process.env.PORT ?? 8443), "127.0.0.1");
