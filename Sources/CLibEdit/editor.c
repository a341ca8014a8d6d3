// The C standard alone declares neither fdopen nor dup.
#define _DEFAULT_SOURCE
#include "CLibEdit.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

EditLine *edit_open(const char *program) {
  // Standard error has no buffer: a line would be drawn byte by byte.
  FILE *out = fdopen(dup(STDERR_FILENO), "w");
  if (out == NULL) return NULL;
  EditLine *editor = el_init(program, stdin, out, out);
  if (editor == NULL) {
    fclose(out);
    return NULL;
  }
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 1);
  // While a line is edited Ctrl-C is a key, and so is Ctrl-Z: a signal that comes between two reads would be missed.
  el_set(editor, EL_SETTY, "-d", "-isig", NULL);
  return editor;
}

History *edit_history(EditLine *editor, int size) {
  History *lines = history_init();
  HistEvent event;
  history(lines, &event, H_SETSIZE, size);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void edit_look_in(EditLine *editor, History *lines) { el_set(editor, EL_HIST, history, lines); }

void edit_remember(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

void edit_set_client(EditLine *editor, void *client) { el_set(editor, EL_CLIENTDATA, client); }

void *edit_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

void edit_set_prompt(EditLine *editor, char *(*prompt)(EditLine *)) { el_set(editor, EL_PROMPT_ESC, prompt, '\1'); }

void edit_add(EditLine *editor, const char *name, edit_function function) {
  el_set(editor, EL_ADDFN, name, name, function);
}

void edit_bind(EditLine *editor, const char *keys, const char *name) { el_set(editor, EL_BIND, keys, name, NULL); }

void edit_interrupted(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}
