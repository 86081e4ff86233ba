import java.io.File;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens each file with Gephi's own importer, and prints what Gephi has then. It fails when the importer finds fault. */
public final class Gephi {
    public static void main(String[] files) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        projects.newProject();
        for (String file : files) {
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            Container container = importer.importFile(new File(file));
            importer.process(container, new DefaultProcessor(), workspace);
            for (var issues = container.getReport().getIssues(Integer.MAX_VALUE); issues.hasNext();) {
                Issue issue = issues.next();
                if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) {
                    throw new IllegalStateException(file + ": " + issue.getMessage());
                }
            }
            GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
            DirectedGraph graph = model.getDirectedGraph();
            System.out.printf("%s: Gephi has %d nodes and %d edges, %d of them directed, dynamic: %s%n", new File(file).getName(),
                    graph.getNodeCount(), graph.getEdgeCount(), graph.getEdges().toCollection().stream().filter(e -> e.isDirected()).count(),
                    model.isDynamic());
        }
        System.exit(0); // its threads would keep the process alive
    }
}
