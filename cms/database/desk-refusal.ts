/** Why the desk may not be opened here: a sentence for the operator. Nothing was opened or made when it is thrown. */
export class DeskRefusal extends Error {}
