/** The root of the first lines of a downloaded record, with bash, sha256sum and nothing of this site. */
export const RECIPE = String.raw`bytes() { for ((j = 0; j < ${'$'}{#1}; j += 2)); do printf "\x${'$'}{1:j:2}"; done; }
level=()
while IFS= read -r line; do
  level+=("$({ bytes 00; printf %s "$line"; } | sha256sum)"); done < <(head -n "$2" "$1")
while level=("${'$'}{level[@]%% *}"); ((${'$'}{#level[@]} > 1)); do
  next=()
  for ((i = 0; i < ${'$'}{#level[@]}; i += 2)); do
    [ "${'$'}{level[i+1]}" ] && next+=("$(bytes "01${'$'}{level[i]}${'$'}{level[i+1]}" | sha256sum)") || next+=("${'$'}{level[i]}")
  done; level=("${'$'}{next[@]}"); done
echo "${'$'}{level[0]}"`;

/** How the recipe is called. */
export const RECIPE_USE = [
  'bash record.sh entries.jsonl 条数',
  'sed -n 条号p entries.jsonl',
  'sha256sum 条号.json',
] as const;
