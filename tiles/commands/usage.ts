/** What `npm run area -- --help` says. */
export const USAGE = `Zone Explorer: builds and checks areas.

npm run area -- build <code or name>... [--from DIR] [--cache DIR] [--refresh] [--out DIR] [--id ID]
    Builds one area from official files, fetched from their publishers or from a folder; several
    authorities become one area.
    --from DIR   folder with downloaded files, sub-folders and .gz included; nothing is fetched
    --cache DIR  where fetched files are kept; .cache/downloads where not given
    --refresh    asks the publishers whether they have anything newer than the kept files
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
