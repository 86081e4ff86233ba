// Who asks: the page offers only what they may do.
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api';
import { BodiesDocument, ViewerDocument, type BodiesQuery, type ViewerQuery } from './generated/api/graphql';

export type Viewer = ViewerQuery['viewer'];

let asked: Promise<Viewer | undefined> | undefined;

/** useViewer is undefined until the server has said who asks. */
export function useViewer(): Viewer | undefined {
  const [viewer, set] = useState<Viewer>();
  useEffect(() => {
    asked ??= ask(ViewerDocument, {}).then(({ data }) => data.viewer, () => undefined);
    void asked.then(set);
  }, []);
  return viewer;
}

/** mayAnswerFor reports whether the viewer may record responses of a stakeholder. */
export const mayAnswerFor = (viewer: Viewer | undefined, ids: string[]) =>
  viewer?.role === 'EDITOR' || (viewer?.role === 'RESPONDENT' && ids.some((id) => viewer.answersFor.includes(id)));

type Body = Extract<NonNullable<BodiesQuery['nodes'][number]>, { id: string }>;
let bodies: Promise<Body[]> | undefined;

/** useBodies are those for whom a respondent answers, with the groups that they are members of. */
export function useBodies(): Body[] {
  const viewer = useViewer();
  const [known, set] = useState<Body[]>([]);
  useEffect(() => {
    if (viewer?.role !== 'RESPONDENT' || viewer.answersFor.length === 0) return;
    bodies ??= ask(BodiesDocument, { ids: viewer.answersFor }).then(({ data }) => data.nodes.filter((each): each is Body => !!each && 'id' in each), () => []);
    void bodies.then(set);
  }, [viewer]);
  return known;
}
