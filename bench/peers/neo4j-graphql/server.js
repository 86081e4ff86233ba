// @neo4j/graphql on Apollo Server, as its documentation sets them up, with one process for each core.
//
//   PORT, NEO4J_URI, NEO4J_PASSWORD, WORKERS
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

// statement returns a file of Cypher as it stands in a string of the schema.
const statement = (name) =>
  read(`cypher/${name.toLowerCase()}.cypher`)
    .replace(/^\/\/.*\n/gm, "")
    .replace(/\s+/g, " ")
    .trim();

async function serve() {
  const typeDefs = read("schema.graphql").replace(/\$([A-Z_]+)/g, (_, name) => statement(name));
  const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic("neo4j", process.env.NEO4J_PASSWORD));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const server = new ApolloServer({ schema, introspection: false, csrfPrevention: true });
  await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: Number(process.env.PORT) },
    context: async () => ({ sessionConfig: { database: "neo4j", defaultAccessMode: neo4j.session.READ } }),
  });
}

const workers = Number(process.env.WORKERS ?? 1);
if (cluster.isPrimary && workers > 1) {
  for (let i = 0; i < workers; i++) cluster.fork();
  cluster.on("exit", () => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
} else {
  await serve();
}
