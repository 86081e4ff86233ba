UNWIND $refs AS ref
MATCH ()-[r:TYPE {ref: ref}]->()
DELETE r
