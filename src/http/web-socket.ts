import type { FastifyInstance } from "fastify";
import { GraphQLError } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import type { LiveOperations } from "./live-operations.js";

const PATH = "/graphql";
const MAX_MESSAGE_BYTES = 65_536;
const MAX_OPERATIONS = 10;
const HEARTBEAT_MS = 12_000;
/** How long a client may take to say goodbye when the server closes. */
const PARTING_MS = 1_000;

/** Sockets that clients may have open at a time; further ones are refused with 503. */
export interface SocketLimit {
  readonly sockets: number;
}

/**
 * Serves subscriptions by WebSocket at `/graphql`, in the protocol of graphql-ws. A client that does not answer a heartbeat is cut off; one that reads
 * slowly is sent the next answer when it has taken the last. Gives what closes all
 * connections with 1001, on which clients ask another server for the rest.
 */
export function webSocket(app: FastifyInstance, operations: LiveOperations, { sockets: most }: SocketLimit): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, path: PATH, maxPayload: MAX_MESSAGE_BYTES });
  const { dispose } = useServer(
    {
      onSubscribe: ({ subscriptions }, _id, payload) => (Object.keys(subscriptions).length > MAX_OPERATIONS ? [tooMany()] : operations.prepare(payload)),
      subscribe: (args) => operations.subscribe(args),
    },
    sockets,
    HEARTBEAT_MS,
  );
  app.server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    if (sockets.clients.size >= most) return void socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (client: WebSocket) => sockets.emit("connection", client, request));
  });
  return async () => {
    const cutOff = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), PARTING_MS);
    await dispose();
    clearTimeout(cutOff);
  };
}

function tooMany(): GraphQLError {
  return new GraphQLError(`One connection carries at most ${MAX_OPERATIONS} subscriptions.`, { extensions: { code: "COST_LIMIT" } });
}
