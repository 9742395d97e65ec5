/** `npm run corpus`: reads every page of test/corpus/pages in a real browser and counts who is recognised. Owned by the bench helper; being written. */
