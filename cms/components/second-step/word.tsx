'use client';

type Props = {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password';
  autoComplete: string;
  onEnter: () => void;
};

/** One line to type into. It may stand inside another form, which Enter would send. */
export function Word({ label, name, value, onChange, type = 'text', autoComplete, onEnter }: Props) {
  return (
    <label className="second-step__word">
      {label}
      <input
        {...{ name, value, type, autoComplete }}
        spellCheck={false}
        autoCapitalize="none"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </label>
  );
}
