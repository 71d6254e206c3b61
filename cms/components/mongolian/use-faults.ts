import { useEffect, useMemo, useState } from 'react';
import { checkMongolian } from '../../../mongolian/check';
import { explain } from '../../../mongolian/explain';
import type { ShownFault } from '../../mongolian/endpoints';

/** Milliseconds without a keystroke before the shapes are asked for. */
const PAUSE = 600;

async function askShapes(lines: string[], signal: AbortSignal): Promise<ShownFault[] | null> {
  const response = await fetch('/api/mongolian/check', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ lines }),
    signal,
  });
  return response.ok ? (await response.json()).findings : null;
}

/** `isWhole` once the desk has looked at the shapes as well; until then, what letters alone can tell. */
export type Faults = { list: ShownFault[]; isWhole: boolean; isBroken: boolean };

/** What is wrong with these lines: at once by their letters, after a pause by their shapes in the shipped font too. */
export function useFaults(lines: string[], vocabulary: string[]): Faults {
  const [answered, setAnswered] = useState<{ of: string; list: ShownFault[] | null } | null>(null);
  const known = useMemo(() => new Set(vocabulary), [vocabulary]);
  const asked = JSON.stringify(lines);
  useEffect(() => {
    const sent: string[] = JSON.parse(asked);
    if (sent.length === 0) return;
    const end = new AbortController();
    const timer = setTimeout(async () => {
      const list = await askShapes(sent, end.signal).catch(() => null);
      if (!end.signal.aborted) setAnswered({ of: asked, list });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [asked]);
  if (lines.length === 0) return { list: [], isWhole: true, isBroken: false };
  if (answered?.of === asked && answered.list) return { list: answered.list, isWhole: true, isBroken: false };
  const list = lines.flatMap((text, line) =>
    checkMongolian(text, { vocabulary: known }).map((finding): ShownFault => {
      return { line, severity: finding.severity, message: explain(text, finding) };
    }),
  );
  return { list, isWhole: false, isBroken: answered?.of === asked };
}
