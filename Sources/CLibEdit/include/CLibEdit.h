/// The line editor, with a door for each of its functions of variable arguments, which Swift cannot call.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <histedit.h>
#include <wchar.h>

/// A function that a key is bound to; it answers with one of the CC_ codes.
typedef unsigned char (*edit_function)(EditLine *, int);

/// An editor that reads standard input and writes to standard error, as every prompt does. NULL when there is none to be had.
EditLine *edit_open(const char *program);

/// Keeps `size` lines, remembers none twice in a row, and has the editor look for lines there.
History *edit_history(EditLine *editor, int size);
/// Has the editor look for earlier lines there.
void edit_look_in(EditLine *editor, History *lines);
void edit_remember(History *lines, const char *line);

/// Hands `client` to every function of the editor.
void edit_set_client(EditLine *editor, void *client);
void *edit_client(EditLine *editor);

/// The function that gives the prompt; between two bytes of value 1 stands what takes no room.
void edit_set_prompt(EditLine *editor, char *(*prompt)(EditLine *));

void edit_add(EditLine *editor, const char *name, edit_function function);
void edit_bind(EditLine *editor, const char *keys, const char *name);

/// Has a function called for an interrupt, which then ends the reading of a line instead of being forgotten by it.
void edit_interrupted(void (*handler)(int));

#endif
