package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
)

// mutant is one change of a file.
type mutant struct {
	file, folder string
	line         int
	start, end   int // bytes of the file
	old, new     string
}

func (m mutant) String() string { return fmt.Sprintf("%s:%d %q -> %q", m.file, m.line, m.old, m.new) }

// swapped are operators that are easily mistaken for one another.
var swapped = map[token.Token]token.Token{
	token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LAND: token.LOR, token.LOR: token.LAND,
	token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.ADD, token.QUO: token.MUL, token.REM: token.QUO,
	token.AND: token.OR, token.OR: token.AND, token.SHL: token.SHR, token.SHR: token.SHL,
}

// finder collects the mutants of a file.
type finder struct {
	files  *token.FileSet
	source []byte
	name   string
	folder string
	types  *types.Info
	found  []mutant
}

func (f *finder) add(from, to token.Pos, text string) {
	start, end := f.files.Position(from), f.files.Position(to)
	f.found = append(f.found, mutant{
		f.name, f.folder, start.Line, start.Offset, end.Offset, string(f.source[start.Offset:end.Offset]), text,
	})
}

func (f *finder) text(n ast.Node) string {
	return string(f.source[f.files.Position(n.Pos()).Offset:f.files.Position(n.End()).Offset])
}

// visit looks at a node: conditions are negated, operators swapped, numbers made one
// larger, results emptied, and statements removed.
func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.IfStmt:
		f.add(n.Cond.Pos(), n.Cond.End(), "!("+f.text(n.Cond)+")")
	case *ast.CaseClause:
		if len(n.Body) > 0 {
			f.add(n.Colon, n.Body[len(n.Body)-1].End(), ":")
		}
	case *ast.BinaryExpr:
		if other, found := swapped[n.Op]; found && !f.isText(n) {
			f.add(n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), other.String())
		}
	case *ast.BasicLit:
		if n.Kind == token.INT {
			value := constant.MakeFromLiteral(n.Value, token.INT, 0)
			if number, exact := constant.Int64Val(value); exact {
				f.add(n.Pos(), n.End(), strconv.FormatInt(number+1, 10))
			}
		}
	case *ast.ReturnStmt:
		for _, result := range n.Results {
			f.result(result)
		}
	case *ast.ExprStmt:
		f.add(n.Pos(), n.End(), "")
	case *ast.IncDecStmt:
		f.add(n.Pos(), n.End(), "")
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE && len(n.Rhs) == 1 && len(n.Lhs) == 1 {
			f.add(n.Pos(), n.End(), "_ = "+f.text(n.Rhs[0]))
		}
	case *ast.BranchStmt:
		if n.Label == nil && n.Tok != token.FALLTHROUGH {
			f.add(n.Pos(), n.End(), "")
		}
	case *ast.ImportSpec:
		return false
	case *ast.GenDecl:
		return n.Tok != token.IMPORT
	}
	return true
}

// isText reports whether an expression is a text: texts know + only.
func (f *finder) isText(e ast.Expr) bool {
	basic, ok := f.types.TypeOf(e).Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}

// result empties one result of a return statement, or turns it round.
func (f *finder) result(e ast.Expr) {
	t := f.types.TypeOf(e)
	old, zero := f.text(e), ""
	switch t := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case t.Info()&types.IsBoolean != 0:
			zero = "!(" + old + ")"
		case t.Info()&types.IsString != 0:
			zero = `""`
		case t.Info()&types.IsNumeric != 0:
			zero = "0"
		}
	case *types.Pointer, *types.Slice, *types.Map, *types.Interface, *types.Signature:
		zero = "nil"
	}
	if zero != "" && zero != old {
		f.add(e.Pos(), e.End(), zero)
	}
}
