import type { Preference } from '@/domain/preference';
import { Icon } from '../ui/icon';
import { Panel } from '../ui/panel';
import { CurrentMark } from './current-mark';
import { PreferenceForm } from './preference-form';

type Props = { name: Preference; title: string; options: { value: string; label: string }[] };

/** One choice as WeChat's settings show it: a cell an option, the current one marked. */
export function ChoiceGroup({ name, title, options }: Props) {
  return (
    <Panel title={title} id={name}>
      <PreferenceForm>
        <ul className="cells">
          {options.map(({ value, label }) => (
            <li key={value} className="cell">
              <button
                type="submit"
                name={name}
                value={value}
                className={`cell-body choice choice-${name}-${value}`}
              >
                <span className="choice-label">{label}</span>
                <span className="choice-mark">
                  <CurrentMark />
                  <Icon name="check" className="choice-current" />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </PreferenceForm>
    </Panel>
  );
}
