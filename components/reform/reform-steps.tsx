import type { ReformStep } from '@/domain/reform';

/** The reform as it went, one step after another. */
export function ReformSteps({ steps }: { steps: ReformStep[] }) {
  return (
    <ol className="steps px-4 pbs-2">
      {steps.map(({ when, title, text }) => (
        <li key={`${when} ${title}`} className="step">
          <p className="text-secondary text-muted">{when}</p>
          <h3 className="font-semibold">{title}</h3>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  );
}
