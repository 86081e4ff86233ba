import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.helpers.SocketAddressParser;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** Neo4j Community with Bolt and authentication, for tests. Arguments: data folder, host:port. */
public final class Server {
    public static void main(String[] args) {
        try {
            start(Path.of(args[0]).toAbsolutePath(), SocketAddressParser.socketAddress(args[1], SocketAddress::new),
                    System.getenv("NEO4J_PASSWORD"));
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println("Neo4j did not start: " + cause);
            System.exit(1); // threads of a half-started server would keep the process alive
        }
    }

    private static void start(Path data, SocketAddress listen, String password) throws Exception {
        if (!InetAddress.getByName(listen.getHostname()).isLoopbackAddress()) {
            throw new IllegalArgumentException(listen + " is not a loopback address");
        }
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(data)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, listen)
                .setConfig(BoltConnector.advertised_address, listen)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0) // a wrong password locks no other test out
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(System.getenv().getOrDefault("NEO4J_PAGECACHE", "128"))))
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1)) // graphs come and go; plans need not
                .setConfig(GraphDatabaseSettings.query_cache_size, 4000)
                .setConfig(GraphDatabaseSettings.udc_enabled, false) // no usage reports
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0) // stop at once, not in 10 s
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        System.out.println("Neo4j is listening on bolt://" + listen + ", data in " + data);
    }
}
