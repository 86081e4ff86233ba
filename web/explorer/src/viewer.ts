// Who asks: the page offers only what they may do.
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api';
import { ViewerDocument, type ViewerQuery } from './generated/api/graphql';

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
