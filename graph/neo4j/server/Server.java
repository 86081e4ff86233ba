import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.helpers.SocketAddressParser;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** Neo4j Community with Bolt and authentication, for tests. Arguments: data folder, host:port. */
public final class Server {
    public static void main(String[] args) throws Exception {
        String password = System.getenv("NEO4J_PASSWORD");
        if (args.length != 2 || password == null || password.length() < 8) {
            fail("usage: NEO4J_PASSWORD=(8 characters or more) Server DATA_FOLDER HOST:PORT");
        }
        SocketAddress listen = SocketAddressParser.socketAddress(args[1], SocketAddress::new);
        if (!InetAddress.getByName(listen.getHostname()).isLoopbackAddress()) {
            fail("a test server listens on a loopback address only, not on " + args[1]);
        }

        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, listen)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false) // sends no usage report
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

        server.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        System.out.println("Neo4j is listening on bolt://" + listen);
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
