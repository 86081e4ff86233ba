// The audits of graphql-http, which ask a server for every MUST, SHOULD and MAY of GraphQL over HTTP.
import { auditServer } from 'graphql-http';

const audits = await auditServer({ url: process.env.URL });
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of audits) {
  counts[audit.status]++;
  if (audit.status !== 'ok') console.log(`${audit.status}: ${audit.id} ${audit.name}: ${audit.reason}`);
}
console.log(`graphql-http: ${audits.length} audits, ${counts.ok} ok, ${counts.notice} notices, ${counts.warn} warnings, ${counts.error} errors`);
process.exitCode = counts.error + counts.warn > 0 || audits.length < 61 ? 1 : 0;
