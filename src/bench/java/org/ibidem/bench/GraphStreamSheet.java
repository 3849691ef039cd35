package org.ibidem.bench;

import javafx.scene.Parent;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.camera.Camera;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.View;

/** GraphStream 2.0 with its own viewer: names, arrows, three line styles, places as given. Made on the window's thread. */
final class GraphStreamSheet implements Sheet {
    private static final String STYLE = """
        node { size: 26px; fill-color: #E3EEFB; stroke-mode: plain; stroke-color: #1D5FA8; text-size: 11; text-alignment: under; }
        node.b { shape: box; fill-color: #E4F3E8; }
        node.c { shape: diamond; fill-color: #FCEFD9; }
        edge { fill-color: #56616E; arrow-size: 6px, 4px; }
        edge.weak { stroke-mode: dashes; fill-mode: none; stroke-color: #56616E; }
        """;
    private final Graph graph = new MultiGraph("chart", false, false);
    private final FxViewer viewer;
    private final FxDefaultView view;
    private final double side;

    GraphStreamSheet(ChartScene scene) {
        graph.setAttribute("ui.stylesheet", STYLE);
        for (ChartNode n : scene.nodes()) add(n);
        for (ChartLink l : scene.links()) {
            if (l.from() != l.to()) graph.addEdge(l.ref(), scene.nodes().get(l.from()).ref(), scene.nodes().get(l.to()).ref(), true).setAttribute("ui.class", l.standing().ordinal() > 0 ? "weak" : "");
        }
        double[] box = scene.bounds();
        side = Math.max(box[2] - box[0], box[3] - box[1]);
        viewer = new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
        viewer.disableAutoLayout();
        view = (FxDefaultView) viewer.addDefaultView(false, new FxGraphRenderer());
        view.resize(WIDTH, HEIGHT);
    }

    private void add(ChartNode n) {
        Node node = graph.addNode(n.ref());
        node.setAttribute("xyz", n.x(), -n.y(), 0.0);
        node.setAttribute("ui.label", n.caption());
        node.setAttribute("ui.class", switch (n.kind()) {
            case ORGANISATION -> "b";
            case PLACE -> "c";
            default -> "a";
        });
    }

    @Override
    public Parent node() {
        return view;
    }

    /** Its camera shows a share of the whole graph around a centre. */
    @Override
    public void show(View wanted) {
        Camera camera = view.getCamera();
        camera.setViewPercent(Math.min(1, HEIGHT / wanted.scale() / side));
        camera.setViewCenter(wanted.chartX(WIDTH / 2.0), -wanted.chartY(HEIGHT / 2.0), 0);
        view.display(viewer.getGraphicGraph(), true);
    }

    @Override
    public void drag(int node, double x, double y, View wanted) {
        graph.getNode(node).setAttribute("xyz", x, -y, 0.0);
        show(wanted);
    }
}
