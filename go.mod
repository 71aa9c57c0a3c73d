module github.com/portin-dev/portin

go 1.25.0

ignore ./js/node_modules

require github.com/stretchr/testify v1.12.1 // indirect
