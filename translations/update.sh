#!/bin/sh
# Brings the sentences of the window into translations/*.ts, or into copies of these in FOLDER. New ones stand there
# as unfinished. The command line speaks English and is left out.
#   sh translations/update.sh [FOLDER]
set -eu
cd "$(dirname "$0")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || echo lupdate)
sources=$(find app -name '*.cpp' -o -name '*.h' | grep -v '^app/cli/\|^app/handover/' | sort)
for file in "$folder"/handbell_*.ts; do
    plurals=
    case $file in *_en.ts) plurals=-pluralonly ;; esac
    "$lupdate" -silent -I . -tr-function-alias qtTrId+=say -no-obsolete -locations none $plurals $sources -ts "$file"
done
