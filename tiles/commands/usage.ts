/** What `npm run area -- --help` says. */
export const USAGE = `Zone Explorer: builds and checks areas.

npm run area -- build <code or name>... --from DIR [--out DIR] [--id ID]
    Builds one area from a folder of official files; several authorities become one area.
    --from DIR   folder with the downloaded files, sub-folders and .gz included
    --out DIR    the package's own folder; public/areas/<id> where not given
    --id ID      name of the area in addresses; made from the names where not given

npm run area -- check DIR [--json]
    Proves a package: rows, polygons, tiles, neighbours, averages. Exit 1 where it is wrong.

npm run area -- demo [--seed N] [--size town|england] [--out DIR]
    Makes the made-up town, or one of England's size.

npm run area -- list [text] [--from DIR]
    Authorities that can be built from the files in DIR; without it, areas that are built.

Which files, from where: tiles/README.md
`
