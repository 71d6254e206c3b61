// Stands for "server-only" in the compiled programs.
