// The worker that places the nodes of a map, so that the page stays quick meanwhile.
import { arrange, type Task } from './map-layout';

onmessage = ({ data }: MessageEvent<Task>) => postMessage(arrange(data));
