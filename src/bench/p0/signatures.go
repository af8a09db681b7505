//go:build ignore

// Prints what functions, methods, fields and variables of Go's standard library are of, as parse.go reads it, values behind `=`:
// `net/http.Client.Do net/http.Response error`. Pointers are left out; what is of no named type is `_`.
package main

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"regexp"
	"sort"
	"strings"
)

var unwanted = regexp.MustCompile(`(^|/)(internal|vendor|syscall|unsafe|debug|runtime|testing|plugin|builtin|cmd)(/|$)|^go/|^log/slog/`)

func main() {
	out, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	from := importer.ForCompiler(token.NewFileSet(), "source", nil)
	var lines []string
	for _, path := range strings.Fields(string(out)) {
		if unwanted.MatchString(path) {
			continue
		}
		pkg, err := from.Import(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, path, err)
			os.Exit(1)
		}
		lines = append(lines, ofPackage(pkg)...)
	}
	sort.Strings(lines)
	fmt.Println(strings.Join(lines, "\n"))
}

func ofPackage(pkg *types.Package) []string {
	var lines []string
	for _, name := range pkg.Scope().Names() {
		object := pkg.Scope().Lookup(name)
		if !object.Exported() {
			continue
		}
		full := pkg.Path() + "." + name
		switch object := object.(type) {
		case *types.Func:
			lines = append(lines, results(full, object)...)
		case *types.Var:
			lines = append(lines, value(full, object.Type())...)
		case *types.TypeName:
			lines = append(lines, members(full, object.Type())...)
		}
	}
	return lines
}

func members(full string, of types.Type) []string {
	var lines []string
	receiver := of
	if !types.IsInterface(of) {
		receiver = types.NewPointer(of)
	}
	methods := types.NewMethodSet(receiver)
	for i := range methods.Len() {
		if method, ok := methods.At(i).Obj().(*types.Func); ok && method.Exported() {
			lines = append(lines, results(full+"."+method.Name(), method)...)
		}
	}
	if fields, ok := of.Underlying().(*types.Struct); ok {
		for field := range fields.Fields() {
			if field.Exported() {
				lines = append(lines, value(full+"."+field.Name(), field.Type())...)
			}
		}
	}
	return lines
}

func results(full string, function *types.Func) []string {
	var words []string
	known := false
	for result := range function.Signature().Results().Variables() {
		word := named(result.Type())
		known = known || word != "_"
		words = append(words, word)
	}
	if !known {
		return nil
	}
	return []string{full + " " + strings.Join(words, " ")}
}

func value(full string, of types.Type) []string {
	if word := named(of); word != "_" {
		return []string{"=" + full + " " + word}
	}
	return nil
}

func named(of types.Type) string {
	if pointer, ok := of.(*types.Pointer); ok {
		return named(pointer.Elem())
	}
	switch of := types.Unalias(of).(type) {
	case *types.Named:
		if of.Obj().Pkg() == nil {
			return of.Obj().Name()
		}
		if of.Obj().Exported() && !unwanted.MatchString(of.Obj().Pkg().Path()) {
			return of.Obj().Pkg().Path() + "." + of.Obj().Name()
		}
	}
	return "_"
}
