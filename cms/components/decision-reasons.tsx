import type { GateReport } from '../decision/report';

const MARKS = { ok: '✓', note: '!', needs: '…', blocked: '✕' } as const;

/** The answers of the gate, one line each, with what they rest on. */
export function DecisionReasons({ reasons }: { reasons: GateReport['reasons'] }) {
  return (
    <table style={{ inlineSize: '100%', borderCollapse: 'collapse' }}>
      <caption hidden>公开的条件</caption>
      <tbody>
        {reasons.map(({ rule, state, stateTerm, text, basis }) => (
          <tr
            key={rule}
            data-state={state}
            style={{ borderBlockEnd: '1px solid var(--theme-elevation-100)' }}
          >
            <th scope="row" style={{ textAlign: 'start', padding: '0.4rem', whiteSpace: 'nowrap' }}>
              {rule}
            </th>
            <td style={{ padding: '0.4rem', whiteSpace: 'nowrap' }}>
              <span aria-hidden="true">{MARKS[state]}</span> {stateTerm}
            </td>
            <td style={{ padding: '0.4rem' }}>
              {text}
              {basis && <small style={{ display: 'block', opacity: 0.75 }}>依据：{basis}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
