var Jt=Object.defineProperty;var Zt=(e,n)=>{for(var r in n)Jt(e,r,{get:n[r],enumerable:!0})};var v,Gn,Xt,Y,ze,De,Mn,ve,Vn,Qe,Ke,er,ge=Symbol.for("pv"),Ee={},Se=[],nr=/^m(i|n|o|s|text|space)$/,He=Array.isArray,Wn=Se.slice,te=Object.assign;function ne(e){e&&e.parentNode&&e.remove()}function Ae(e,n,r,i,s){var a={type:e,props:n,key:r,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ge,__v:s||++Gn,__i:-1,__u:0};return!s&&v.vnode&&v.vnode(a),a}function h(e){return e.children}function Ce(e,n){this.props=e,this.context=n,this.__g=0}function J(e,n){if(n==null)return e.__&&J(e.__,e.__i+1);for(var r;n<e.__k.length;n++)if((r=e.__k[n])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:J(e)}function tr(e){var n,r=e.__v,i=r.__e,s=[],a=[],o=e.__P;o&&((n=te({constructor:ge},r)).__v=r.__v+1,v.vnode&&v.vnode(n),Be(o,n,r,e.__n,o.namespaceURI,32&r.__u?[i]:null,s,i||J(r),32&r.__u,a),n.__v=r.__v,n.__.__k[n.__i]=n,Un(s,n,a),r.__=r.__e=null,n.__e!=i&&zn(n))}function zn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),zn(e)}function qn(e){(8&e.__g||(e.__g|=8,Y.push(e),De++))&&ze==v.debounceRendering||((ze=v.debounceRendering)||queueMicrotask)(Kn)}function Kn(){try{for(var e,n=1;Y.length;)Y.length>n&&Y.sort(Mn),e=Y.shift(),n=Y.length,8&e.__g&&tr(e)}finally{(De=Y.length)&&(ze||queueMicrotask)(Kn)}}function Qn(e,n,r,i,s,a,o,u,p,m,g){var c,y,d,f,k,_,N=i.__k||Se,w=n.length;for(p=rr(r,n,N,p,w),c=0;c<w;c++)(d=r.__k[c])!=null&&(y=~d.__i&&N[d.__i]||Ee,d.__i=c,_=Be(e,d,y,s,a,o,u,p,m,g),f=d.__e,(y.ref!=d.ref||8&y.__u)&&(y.ref&&Ue(y.ref,null,d,y),d.ref&&g.push(d.ref,d.__c||f,d)),k=k||f,4&d.__u?(p=Hn(d,p,e,!y.__v),y.__e&&(y.__e=null)):typeof d.type=="function"&&_!==void 0?p=_:f&&(p=f.nextSibling),d.__u&=-21);return r.__e=k,p}function rr(e,n,r,i,s){var a,o,u,p,m,g,c,y,d,f=r.length,k=f,_=0,N=0,w=e.__k=Array(s);for(a=0;a<s;a++)(o=n[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=w[a]=Ae(null,o):He(o)?o=w[a]=Ae(h,{children:o}):o.constructor===ge&&o.__b?o=w[a]=Ae(o.type,o.props,o.key,o.ref,o.__v):w[a]=o,p=a+_,o.__=e,o.__b=e.__b+1,u=null,~(m=o.__i=ir(o,r,p,k))&&(k--,(u=r[m])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,m==p-1?_--:m==p+1?_++:m!=p&&(m>p?_--:_++,N=1)):(~m||(s>f?_--:s<f&&_++),typeof o.type!="function"&&(o.__u|=4))):w[a]=null;if(N){for(g=[],c=[],a=0;a<s;a++)if((o=w[a])&&16&o.__u){for(_=0,y=g.length;_<y;)g[d=_+y>>1]<o.__i?_=d+1:y=d;g[_]=o.__i,c[a]=_+1}for(_=g.length;a--;)c[a]&&(c[a]==_?_--:w[a].__u|=4)}if(k)for(a=0;a<f;a++)!(u=r[a])||2&u.__u||(u.__e==i&&(i=J(u)),je(u,u));return i}function Hn(e,n,r,i){var s,a,o,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,n=Hn(s[a],n,r,!1));return n}for(n&&!n.parentNode&&(n=J(e))&&!n.parentNode&&(n=null),o=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!i&&r.moveBefore&&o.parentNode?r.moveBefore(o,n):r.insertBefore(o,n||null)),n=o;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function ir(e,n,r,i){var s,a=e.key,o=e.type,u=n[r],p=u&&!(2&u.__u);if(u===null&&a==null||p&&a==u.key&&o==u.type)return r;if(i>(p?1:0)){for(s=r-1;s>=0;s--)if((u=n[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s;for(s=r+1;s<n.length;s++)if((u=n[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s}return-1}function $n(e,n,r){r==null&&(r=""),n[0]=="-"?e.setProperty(n,r):e[n]=r}function Ne(e,n,r,i,s){var a,o;if(n=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof i=="string"&&(e.style.cssText=i=""),i)for(n in i)r&&n in r||$n(e.style,n);if(r)for(n in r)i&&r[n]==i[n]||$n(e.style,n,r[n])}else if(n[0]=="o"&&n[1]=="n")typeof r!="function"&&(r=null),typeof i!="function"&&(i=null),(e.__e||(e.__e={}))[n]=r,r&&i||(o=Ke[n]||(Ke[n]=sr(n)),(e.__a||(e.__a={}))[n]=Qe,a=n!=(n=n.replace(Vn,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),r?e.addEventListener(n,o,a):e.removeEventListener(n,o,a));else{if(s=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=r??"")}catch{}if(typeof r=="function")return;r==null||r===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&r==1?"":r)}}function sr(e){return function(n){var r=this.__e;if(r){if(r=r[e],n[ve]==null)n[ve]=Qe++;else if(n[ve]<this.__a[e])return;return r(v.event?v.event(n):n)}}}function Be(e,n,r,i,s,a,o,u,p,m){var g,c,y,d,f,k,_,N,w,A,O,G,ke,le,X,Fn,j,ee,H=n.type;if(n.constructor!==ge)return null;128&r.__u&&(p=32&r.__u,g=r.__c.__z)&&(n.__u|=p,c=a=[],g.nodeType==8?u=Re(g,a):a.push(g),u=a[0]||u),(g=v.__b)&&g(n);e:if(typeof H=="function"){y=o.length;try{if(N=n.props,w=(g=H.prototype)&&g.render,A=(g=H.contextType)&&i[g.__c],O=g?A?A.props.value:g.__:i,(d=r.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(w?n.__c=d=new H(N,O):(n.__c=d=new Ce(N,O),d.constructor=H,d.render=lr),A&&A.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),H.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=te({},d.__s)),te(d.__s,H.getDerivedStateFromProps(N,d.__s)))),f=d.props,k=d.state,d.__v=n,r.__c){if(N!==f&&w&&!H.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(N,O),n.__v==r.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(N,d.__s,O)===!1){n.__v!=r.__v&&(d.props=N,d.state=d.__s,d.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(M){M&&(M.__=n)}),Se.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),u=J(r);break e}d.componentWillUpdate&&d.componentWillUpdate(N,d.__s,O),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,k,_)})}else w&&!H.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=N,d.__P=e,d.__g&=-5,G=v.__r,ke=w?25:0;do d.__g&=-9,G&&G(n),g=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++ke<25);w&&(Se.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=te({},i,d.getChildContext())),w&&r.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(f,k)),le=g&&g.type===h&&g.key==null?g.props.children:g,N.__P&&(g=u,s=(e=N.__P).namespaceURI,p=a=null,r.props&&r.props.__P!=e&&(r.__k.some(function(M){M&&je(M,M)}),r.__k=null),u=r.__k?J(r,0):null),u=Qn(e,He(le)?le:[le],n,r,i,s,a,o,u,p,m),N.__P&&(n.__e=null,u=g),n.__u&=-161,c&&c.some(ne),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(M){if(o.length=y,n.__v=null,p||a)if(M&&M.then){if(n.__u|=128|p,a){for(~(j=a.indexOf(u||void 0))||(j=a.length);(ee=a[j-1])&&ee.nodeType==8;)j--;for(;j<a.length;j++)if(ee=a[j])if(a[j]=null,X){if(ee==Fn)break}else{if(ee.nodeType!=8)break;ee.data.startsWith("$s")&&(Fn=Re(X=ee))}}if(!X){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;X=u}(g=Re(X=n.__c.__z||(n.__c.__z=X)))?(n.__e=X,u=g):n.__e=u,u=u&&u.nextSibling}else a&&a.some(ne);else n.__e=r.__e;n.__k||(n.__k=r.__k||[]),M&&M.then||Bn(n),v.__e(M,n,r)}}else u=n.__e=ar(r.__e,n,r,i,s,a,o,p,m,e);return(g=v.diffed)&&g(n),u}function Re(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)return e}n&&n.push(e)}}function Bn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Bn))}function Un(e,n,r){for(var i=0;i<r.length;)Ue(r[i++],r[i++],r[i++]);v.__c&&v.__c(n,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){v.__e(a,s.__v)}})}function ar(e,n,r,i,s,a,o,u,p,m){var g,c,y,d,f,k,_,N,w=r.props||Ee,A=n.props,O=n.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(g=0;g<a.length;g++)if((f=a[g])&&(O?f.localName==O:f.nodeType==3)){e=f,a[g]=null;break}}if(!e){if(N=m.ownerDocument||document,!O)return N.createTextNode(A);e=N.createElementNS(s,O,A.is?A:m),u&&(v.__m&&v.__m(n,a),u=!1),a=null}if(O){if(m=O=="template"&&e.content||e,a=O=="textarea"&&A.defaultValue!=null?null:a&&Wn.call(m.childNodes),!u&&a)for(w={},g=0;g<e.attributes.length;g++)w[(f=e.attributes[g]).name]=f.value;for(g in w)f=w[g],g=="dangerouslySetInnerHTML"?y=f:g=="children"||g in A||g=="value"&&"defaultValue"in A||g=="checked"&&"defaultChecked"in A||Ne(e,g,null,f,s);for(g in A)f=A[g],g=="children"?d=f:g=="dangerouslySetInnerHTML"?c=f:g=="value"?k=f:g=="checked"?_=f:u&&typeof f!="function"||w[g]===f||Ne(e,g,f,w[g],s);c?(u||y&&(c.__html==y.__html||c.__html==e.innerHTML)||(e.innerHTML=c.__html),n.__k=[]):(y&&(e.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&nr.test(O))&&(s="http://www.w3.org/1999/xhtml"),Qn(m,He(d)?d:[d],n,r,i,s,a,o,a?a[0]:r.__k&&J(r,0),u,p),a&&a.some(ne)),u&&O!="textarea"||(g="value",O=="progress"&&k==null?e.removeAttribute(g):k==null||k===e[g]&&(O!="progress"||k)||Ne(e,g,k,w[g],s),g="checked",_!=null&&_!=e[g]&&Ne(e,g,_,w[g],s))}else w===A||u&&e.data==A||(e.data=A);return e}function Ue(e,n,r,i){try{typeof e=="function"?n?n.__x=e(n)||1:i&&(i=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(s){v.__e(s,r)}}function je(e,n,r){var i,s,a,o;if(v.unmount&&v.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||Ue(i,null,n,e),i=e.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(u){v.__e(u,n)}i.__P=i.__n=null}if(i=e.__k)for(o=0;o<i.length;o++)i[o]&&je(i[o],n,typeof e.type!="function"||r&&!e.props.__P);!r&&(i=e.__c)&&(i=i.__z)&&(s=Re(i,a=[]))&&(i==e.__e&&a.some(ne),ne(s),ne(i)),r||ne(e.__e),e.__e=e.__c=e.__=null}function lr(e,n,r){return this.constructor(e,r)}function jn(e,n){var r,i,s,a;v.__&&v.__(e,n),n.nodeType==9&&(n=n.documentElement),i=(r=e&&32&e.__u)?null:n.__k,n.__k=Ae(h,{children:[e]}),s=[],a=[],Be(n,n.__k,i||Ee,Ee,n.namespaceURI,i?null:n.firstChild?Wn.call(n.childNodes):null,s,i?i.__e:n.firstChild,r,a),Un(s,n.__k,a),n.__k.props.children=null}v={__e:function(e,n,r,i){for(var s,a,o;n=n.__;)if((s=n.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,i||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){e=u}}throw De=0,e}},Gn=0,Xt=function(e){return e!=null&&e.constructor===ge},Ce.prototype.setState=function(e,n){var r=this.__s;r&&r!=this.state||(r=this.__s=te({},this.state)),typeof e=="function"&&(e=e(te({},r),this.props)),e&&(te(r,e),this.__v&&(n&&this.__k.push(n),qn(this)))},Ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qn(this))},Ce.prototype.render=h,Y=[],De=0,Mn=function(e,n){return e.__v.__b-n.__v.__b},ve=Symbol(),Vn=/(PointerCapture)$|Capture$/i,Qe=0,Ke={},er=0;var ce,x,Ye,Yn,Je=Object.is,ye=0,st=[],Ze=[],S=v,Jn=S.__b,Zn=S.__r,Xn=S.diffed,et=S.__c,nt=S.unmount,tt=S.__;function en(e,n){S.__h&&S.__h(x,e,ye||n),ye=0;var r=x.__H||(x.__H={__:[],__h:[]});return e>=r.__.length&&r.__.push({}),r.__[e]}function R(e){return ye=1,or(ut,e)}function or(e,n,r){var i=en(ce++,2);if(i.t=e,!i.__c&&(i.__=[r?r(n):ut(void 0,n),function(a){var o=(i.__N||i.__)[0],u=i.t(o,a);Je(o,u)||(i.__N=[u,i.__[1]],i.__c.setState({}))}],i.__c=x,!x.__f)){x.__f=!0;var s=x.shouldComponentUpdate;x.shouldComponentUpdate=function(a,o,u){var p=this.__H;if(!p)return!0;var m=!1,g=this.props!=a;if(p.__.some(function(y){y.__N&&(m=!0,Je(y.__[0],y.__N[0])||(g=!0))}),s){var c=s.call(this,a,o,u);return m?c||g:c}return!m||g}}return i.__}function F(e,n){var r=en(ce++,3);!S.__s&&ot(r.__H,n)&&(r.__P=!0,r.__=e,r.u=n,x.__H.__h.push(r))}function oe(e){return ye=5,at(function(){return{current:e}},[])}function at(e,n){var r=en(ce++,7);return ot(r.__H,n)&&(r.__=e(),r.__H=n),r.__}function lt(e,n){return ye=8,at(function(){return e},n)}function ur(){var e;do{for(;e=Ze.shift();)try{me(e)}catch(r){S.__e(r,{__:(e=e.__P)&&e.__v})}for(;e=st.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(me),n.__h.some(Xe),n.__h=[]}catch(r){n.__h=[],S.__e(r,e.__v)}}}while(Ze.length)}S.__b=function(e){x=null,Jn&&Jn(e)},S.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),tt&&tt(e,n)},S.__r=function(e){Zn&&Zn(e),ce=0;var n=(x=e.__c).__H;n&&(Ye==x?x.__h=[]:(n.__h.some(me),n.__h.some(Xe),ce=0),n.__h=[],n.__.some(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})),Ye=x},S.diffed=function(e){Xn&&Xn(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&it(st.push(n)),n.__H.__.some(function(r){r.u&&(r.__H=r.u)})),Ye=x=null},S.__c=function(e,n){n.some(function(r){try{r.__h.some(me),r.__h=r.__h.filter(function(i){return!i.__||Xe(i)})}catch(i){r.__h=[function(){throw i}]}}),et&&et(e,n)},S.unmount=function(e){nt&&nt(e);var n,r,i=e.__c;i&&i.__H&&(i.__H.__.some(function(s){try{if(s.__P&&s.__c){if(r===void 0){for(r=e.__;r&&(!r.__c||!r.__c.__P);)r=r.__;r=r&&r.__c}s.__P=r,it(Ze.push(s))}else me(s)}catch(a){n=a}}),i.__H=void 0,n&&S.__e(n,i.__v))};var rt=typeof requestAnimationFrame=="function";function dr(e){var n,r=function(){clearTimeout(i),rt&&cancelAnimationFrame(n),setTimeout(e)},i=setTimeout(r,35);rt&&(n=requestAnimationFrame(r))}function it(e){e!=1&&Yn==S.requestAnimationFrame||((Yn=S.requestAnimationFrame)||dr)(ur)}function me(e){var n=x,r=e.__c;typeof r=="function"&&(e.__c=void 0,r()),x=n}function Xe(e){var n=x;e.__c=e.__(),x=n}function ot(e,n){return!e||e.length!=n.length||n.some(function(r,i){return!Je(r,e[i])})}function ut(e,n){return typeof n=="function"?n(e):n}var ue=class extends Error{constructor(r,i,s={}){super(r);this.code=i;this.extensions=s}code;extensions};function pt(e){let n=e.errors?.[0];if(n)throw new ue(n.message,n.extensions?.code??"",n.extensions);return{data:e.data,revision:e.extensions?.revision??0}}var xe="answerable-token",dt=/[#&]token=([\w.-]+)/.exec(location.hash);dt&&(sessionStorage.setItem(xe,dt[1]),history.replaceState(null,"",location.pathname+location.search));var fe=()=>sessionStorage.getItem(xe)??"";function gt(e){e?sessionStorage.setItem(xe,e):sessionStorage.removeItem(xe)}var mt=e=>({"Content-Type":"application/json",Accept:e,...fe()&&{Authorization:`Bearer ${fe()}`}});async function z(e,n,r="",i){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...mt("application/graphql-response+json, application/json;q=0.9"),...r&&{"Answerable-After":r}},body:JSON.stringify({query:e.toString(),variables:n}),signal:i??null})}catch(o){throw i?.aborted?o:new ue(String(o),"NETWORK")}let a=await s.json().catch(()=>{});if(!a)throw new ue(s.statusText,"NETWORK");return pt(a)}function nn(e,n,r,i){let s=new AbortController;return(async()=>{for(let a=1e3;!s.signal.aborted;a=Math.min(2*a,3e4)){try{let o=await fetch("/graphql",{method:"POST",headers:mt("text/event-stream"),body:JSON.stringify({query:e.toString(),variables:n}),signal:s.signal});if(!o.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),a=500;let u=o.body.pipeThrough(new TextDecoderStream).getReader();for(let p="";;){let{done:m,value:g}=await u.read();if(m)break;let c=(p+g).split(`

`);p=c.pop();for(let y of c){let d=/^event: next\ndata: (.+)$/m.exec(y);d&&r(pt(JSON.parse(d[1])).data)}}}catch(o){if(o instanceof ue&&o.code!=="NETWORK")return}if(s.signal.aborted)return;i(!1),await new Promise(o=>setTimeout(o,a))}})(),()=>s.abort()}var fn={};Zt(fn,{ActionPointPageDocument:()=>Or,AddressRecommendationDocument:()=>cn,AnsweredFragmentDoc:()=>_r,ChoicesDocument:()=>rn,CitedFragmentDoc:()=>gr,DerivedFragmentDoc:()=>br,DocumentPageDocument:()=>wr,GraphChangedDocument:()=>un,HeadFragmentDoc:()=>mr,InitiativePageDocument:()=>kr,LedgerChangedDocument:()=>on,LedgerDocument:()=>he,LinkFragmentDoc:()=>pr,MeetingPageDocument:()=>Nr,NamesDocument:()=>sn,NumbersFragmentDoc:()=>fr,ObligationsDocument:()=>_e,OrganizationPageDocument:()=>vr,OutcomePageDocument:()=>Ar,OwingFragmentDoc:()=>hr,PageFragmentDoc:()=>yr,PersonPageDocument:()=>Cr,PickDocument:()=>pn,RecommendationPageDocument:()=>Rr,RecordResponseDocument:()=>gn,RespondentsDocument:()=>tn,ResponsePageDocument:()=>Dr,RetractResponseDocument:()=>mn,RowFragmentDoc:()=>cr,SearchDocument:()=>ln,StakeholderGroupPageDocument:()=>Er,ThemePageDocument:()=>Sr,TypedDocumentString:()=>b,ViewerDocument:()=>dn,WhyDocument:()=>an,WithdrawAddressingDocument:()=>yn,WorkingGroupPageDocument:()=>xr});var b=class extends String{__apiType;value;__meta__;constructor(n,r){super(n),this.value=n,this.__meta__=r}toString(){return this.value}},pr=new b(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
    `,{fragmentName:"Link"}),gr=new b(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Cited"}),mr=new b(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Head"}),cr=new b(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Row"}),yr=new b(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),fr=new b(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}
    `,{fragmentName:"Numbers"}),hr=new b(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Owing"}),_r=new b(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Answered"}),br=new b(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Derived"}),Or=new b(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),wr=new b(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),kr=new b(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Nr=new b(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),vr=new b(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ar=new b(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Cr=new b(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Rr=new b(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Dr=new b(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Er=new b(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Sr=new b(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),xr=new b(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),he=new b(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}`),_e=new b(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),tn=new b(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),rn=new b(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),sn=new b(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),an=new b(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ln=new b(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),on=new b(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),un=new b(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),dn=new b(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),pn=new b(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),gn=new b(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),mn=new b(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),cn=new b(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),yn=new b(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `);function q(e,n,r){let i=e.toString()+JSON.stringify(n),[s,a]=R({key:"",ids:new Set}),[o,u]=R(!0),p=oe(i);p.current=i;let m=lt((c="",y)=>{let d=i,f=new AbortController;return z(e,n,c,f.signal).then(k=>p.current===d&&a(_=>!y||_.key!==d||!_.shown?{key:d,shown:k,ids:new Set}:JSON.stringify(k.data)===JSON.stringify(_.shown.data)?{..._,next:void 0,ids:new Set}:{..._,next:k,ids:new Set([..._.ids,...y])}),k=>f.signal.aborted||p.current!==d||y||a(_=>({key:d,shown:_.key===d?_.shown:void 0,failure:k,ids:new Set}))),()=>f.abort()},[i]);F(()=>m(),[m]),F(()=>{let c=y=>{m(String(y.detail))};return addEventListener("written",c),()=>removeEventListener("written",c)},[m]);let g=JSON.stringify(r);return F(()=>{if(!r)return;let c=!0,y=(d,f)=>{(!c||f.length)&&m(d,f),c=!1};return r==="graph"?nn(un,{},({graphChanged:{position:d,nodes:f,removedNodes:k,relationships:_}})=>y(d,[...new Set([...f.map(({id:N})=>N),...k,...f.length?[]:_.map(({from:N})=>N)])]),u):nn(on,{filter:r.ledger},({obligationsChanged:{position:d,changes:f}})=>y(d,f.map(({obligationId:k})=>k)),u)},[g,m]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===i?s.failure:void 0,busy:s.key!==i,changed:s.key===i&&s.next?Math.max(1,s.ids.size):0,show:()=>a(c=>c.next?{key:c.key,shown:c.next,ids:new Set}:c),reload:()=>{m()},connected:o}}var ct=e=>dispatchEvent(new CustomEvent("written",{detail:e}));var Te=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),hn=new Set,yt=()=>hn.forEach(e=>e());addEventListener("popstate",yt);function B(e,n=!1){history[n?"replaceState":"pushState"](null,"",e),yt()}function ft(){let[e,n]=R(Te);return F(()=>{let r=()=>n(Te());return hn.add(r),()=>{hn.delete(r)}},[]),e}addEventListener("click",e=>{let n=e.target instanceof Element?e.target.closest("a"):null;if(!n||e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let r=new URL(n.href,location.href);if(r.origin!==location.origin||n.target||n.hasAttribute("download")||!Tr(r.pathname))return;let i=r.pathname!==location.pathname;r.hash&&!i&&r.search===location.search||(e.preventDefault(),B(r.pathname+r.search+r.hash),r.hash?requestAnimationFrame(()=>document.getElementById(r.hash.slice(1))?.scrollIntoView()):i&&scrollTo(0,0))});var Tr=e=>e==="/"||e==="/search"||e.startsWith("/n/");function $(e,n={}){let r=new URLSearchParams,i=Te().params;for(let s of["asOf","lang"])i.has(s)&&r.set(s,i.get(s));return ht(e,r,n)}var E=e=>ht(location.pathname,Te().params,e);function ht(e,n,r){for(let[s,a]of Object.entries(r))a?n.set(s,a):n.delete(s);let i=n.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return e+(i?`?${i}`:"")}var Z=e=>`/n/${encodeURIComponent(e).replaceAll("%3A",":")}`,de=document.documentElement.dataset.opensOn??"";function I({params:e}){let n=e.get("asOf")??de;return/^\d{4}-\d\d-\d\d$/.test(n)?n:null}var Pe=["OPEN","OVERDUE"],be=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var bt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},V="none",_t=25,_n=({params:e})=>{let n=e.get("by");return n==="respondent"||n&&n in bt?n:"theme"};function Le({params:e}){let n=e.get("state");if(n==="ALL")return be;let r=(n??"").split(",").filter(i=>be.includes(i));return r.length?r:Pe}function Pr(e){let[n,r]=e.split("-").map(Number);return`${e}-${new Date(Date.UTC(n,r,0)).getUTCDate()}`}function bn({params:e},n={}){let r={...n},i=[],s=(o,u,p)=>{let m=e.get(o);m===V?i.push(u):m&&p(m)};s("theme","THEME",o=>r.theme=o),s("group","WORKING_GROUP",o=>r.workingGroup=o),s("round","ROUND",o=>r.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(r.dueOn={from:`${o}-01`,to:Pr(o)})});let a=e.get("who");return a&&(r.respondent=a),i.length&&(r.missing=i),r}function pe(e,n){let r=bn(e,n),i=_n(e),s={...r,assumed:!1},a={...r,assumed:!0},o=u=>Math.min(500,Math.max(_t,Number(e.params.get(u))||_t));return{sourcedScope:s,assumedScope:a,sourced:{...s,states:Le(e)},assumed:{...a,states:Le(e)},late:{...s,states:["OVERDUE"]},by:i==="respondent"?["STATE"]:[bt[i],"STATE"],asOf:I(e),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var Ot=e=>String(Math.min(500,e*4));var wt={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الرد","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var On={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the answer","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var kt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient la réponse","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var Nt={en:On,fr:kt,ar:wt},wn={en:"English",fr:"Français",ar:"العربية"},vt="en",At=On,re="en-GB",kn=e=>!!e&&e in Nt,Ct=()=>navigator.languages.map(e=>e.slice(0,2)).find(kn)??"en";function Rt(e){vt=e,At=Nt[e],re={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[e],document.documentElement.lang=e,document.documentElement.dir=e==="ar"?"rtl":"ltr"}var Nn=()=>vt;function Dt(e,n){let r=At[e];return typeof r=="string"?r:(typeof n=="number"?r[new Intl.PluralRules(re).select(n)]:void 0)??r.other}function l(e,n={}){return Dt(e,n.n).replace(/\{(\w+)\}/g,(r,i)=>qr(n[i]))}var qr=e=>typeof e=="number"?L(e):e??"";function D(e,n){return Dt(e,n.n).split(/\{(\w+)\}/).map((r,i)=>{if(i%2===0)return r;let s=n[r];return typeof s=="number"?L(s):s})}var L=(e,n)=>new Intl.NumberFormat(re,n).format(e);function ie(e,n="short"){let[r="",i,s]=e.split("-");if(i?.startsWith("Q"))return l("date.quarter",{quarter:Number(i[1]),year:r});let a={timeZone:"UTC",year:"numeric"};i&&(a.month=n),s&&(a.day="numeric");let o=new Date(Date.UTC(2e3,Number(i??1)-1,Number(s??1)));return o.setUTCFullYear(Number(r)),new Intl.DateTimeFormat(re,a).format(o)}var Et=e=>new Intl.DisplayNames([re],{type:"region",fallback:"code"}).of(e)??e,St=e=>new Intl.DisplayNames([re],{type:"language",fallback:"code"}).of(e)??e,$r=e=>new Intl.ListFormat(re).format(e);function Ie(e){let n={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},r=[...e.matchAll(/(\d+)([DWMY])/g)].map(([,i,s])=>l(n[s],{n:Number(i)}));return r.length?$r(r):e}var Gr=Symbol.for("pv"),Mr=0;function t(e,n,r,i,s,a){n||(n={});var o,u,p=n;if("ref"in p&&typeof e!="function")for(u in p={},n)u=="ref"?o=n[u]:p[u]=n[u];var m={type:e,props:p,key:r,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Gr,__v:--Mr,__i:-1,__u:0};return(s||a)&&(m.__source=s,m.__self=a),v.vnode&&v.vnode(m),m}function P(e){return"reference"in e&&e.reference?`${e.reference} ${vn(e)}`:vn(e)}function vn(e){return e.__typename==="Response"?`${l(`responseKind.${e.kind}`)}, ${e.submittedOn?ie(e.submittedOn):l("responseState.DRAFT")}`:e.displayName??l("name.hidden",{id:`⁨${e.id}⁩`})}function T({of:e}){return t("a",{class:"name",href:$(Z(e.id)),children:t(An,{of:e})})}function An({of:e}){let n="reference"in e?e.reference:null;return t("bdi",{children:[n&&t("b",{class:"reference",children:[n," "]}),vn(e)]})}var Fe=({of:e})=>t(h,{children:e.map((n,r)=>[r>0&&l("list.comma"),t(T,{of:n},n.id)])}),C=({of:e,long:n})=>t("time",{dateTime:/Q/.test(e)?void 0:e,dir:"auto",children:ie(e,n?"long":"short")});function Oe({since:e,until:n}){return e&&n?t("span",{class:"span",children:D("span.both",{since:t(C,{of:e}),until:t(C,{of:n})})}):e?t("span",{class:"span",children:D("span.since",{since:t(C,{of:e})})}):n?t("span",{class:"span",children:D("span.until",{until:t(C,{of:n})})}):null}var W=e=>`state.${e}`;function qe({of:e,days:n}){return t("span",{class:`state ${e}`,children:[l(W(e)),!!n&&t("span",{class:"days",children:[" ",l("days",{n})]})]})}var se=({text:e})=>e?t("details",{class:"assumption",children:[t("summary",{children:l("assumption")}),t("p",{dir:"auto",children:e})]}):null;function Vr({of:e}){let{document:n,page:r,paragraph:i,quote:s}=e;return t(h,{children:[t(T,{of:n}),r!=null&&t("span",{class:"place",children:[" ",l("source.page",{page:String(r)})]}),i&&t("span",{class:"place",children:[" ",t("bdi",{children:i})]}),n.url&&/^https?:/.test(n.url)&&t(h,{children:[" ",t("a",{class:"outside",href:n.url,rel:"noreferrer",children:l("source.open")})]}),s&&t("blockquote",{dir:"auto",children:s})]})}function U({of:e,open:n}){return e.length===0?null:t("details",{class:"sources",open:n,children:[t("summary",{children:l("sources",{n:e.length})}),t("ul",{children:e.map((r,i)=>t("li",{children:t(Vr,{of:r})},i))})]})}var Wr={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function we({of:e,retry:n}){let r=Wr[e.code];return t("div",{class:"problem",role:"alert",children:[t("h2",{children:r?l(r):l("failure.other")}),e.code!=="NETWORK"&&t("p",{class:"detail",lang:"en",dir:"ltr",children:e.message}),n&&t("button",{type:"button",onClick:n,children:l("failure.retry")})]})}function K({of:e,children:n}){return t(h,{children:[t("div",{class:"live",role:"status",children:[e.changed>0&&t("button",{type:"button",class:"changed",onClick:e.show,children:[l("live.changed",{n:e.changed})," ",t("span",{class:"action",children:l("live.show")})]}),!e.connected&&t("span",{class:"lost",children:l("live.lost")})]}),e.failure&&t(we,{of:e.failure,retry:e.reload}),e.data!==void 0&&!e.failure&&t("div",{class:"answer","aria-busy":e.busy,children:n(e.data)}),e.data===void 0&&!e.failure&&t("p",{class:"loading",children:l("loading")})]})}function xt({data:e,by:n}){let r=new Map;[e.sourcedNumbers,e.assumedNumbers].forEach((u,p)=>{for(let{keys:[m,g],count:c}of u.counts.rows){if(!m||!g)continue;let y=m.value??V;r.has(y)||r.set(y,{key:y,label:zr(n,m.value??null,m.label),cells:{}});let d=r.get(y).cells;(d[g.value]??=[0,0])[p]=c}});let i=[...r.values()].sort((u,p)=>+(u.key===V)-+(p.key===V)||(n==="month"?u.key.localeCompare(p.key):u.label.localeCompare(p.label)));if(i.length===0)return t("p",{class:"empty",children:l("groups.none")});let s={};[e.sourcedNumbers,e.assumedNumbers].forEach((u,p)=>u.countsByState.forEach(({state:m,count:g})=>(s[m]??=[0,0])[p]=g));let a=be.filter(u=>["OVERDUE","OPEN","ANSWERED"].includes(u)||(s[u]?.[0]??0)+(s[u]?.[1]??0)>0),o=e.sourcedNumbers.counts.overlapping.length+e.assumedNumbers.counts.overlapping.length>0;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l(`groups.${n}`),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l(`groups.${n}`)}),a.map(u=>t("th",{scope:"col",children:l(W(u))},u))]})}),t("tbody",{children:i.map(u=>t("tr",{children:[t("th",{scope:"row",children:u.key.includes(":")?t("a",{href:$(Z(u.key)),children:t("bdi",{children:u.label})}):t("bdi",{children:u.label})}),a.map(p=>t("td",{children:t(Cn,{of:u.cells[p],state:p,what:{[n]:u.key},label:u.label})},p))]},u.key))}),t("tfoot",{children:t("tr",{children:[t("th",{scope:"row",children:l("groups.total")}),a.map(u=>t("td",{children:t(Cn,{of:s[u],state:u,what:{},label:l("groups.total")})},u))]})})]}),o&&t("p",{class:"hint",children:l("groups.overlapping")})]})}function zr(e,n,r){return e==="month"?n?ie(n,"long"):l("chips.noMonth"):n?r:l(e==="theme"?"filters.noTheme":e==="group"?"filters.noGroup":"chips.noRound")}function Cn({of:e,state:n,what:r,label:i}){let[s,a]=e??[0,0],o=p=>`${E({...r,state:n,basis:p,open:null})}#list`,u=(p,m)=>l(m,{n:p,group:i,state:l(W(n))});return t("span",{class:"counts",children:[s>0?t("a",{class:n,href:o("sourced"),"aria-label":u(s,"groups.count"),children:L(s)}):t("span",{class:"zero",children:L(0)}),a>0&&t("a",{class:"plus",href:o("assumed"),"aria-label":u(a,"groups.countAssumed"),title:l("assumption"),children:["+",L(a)]})]})}var Tt=50;function Pt({place:e,fixed:n}){let r={...bn(e,n),states:Pe},i=q(tn,{sourced:{...r,assumed:!1},assumed:{...r,assumed:!0},asOf:I(e),first:Tt});return t(K,{of:i,children:s=>t(Kr,{data:s})})}function Kr({data:e}){let n=new Map;if([e.sourced,e.assumed].forEach((i,s)=>{for(let{stakeholder:a,openCount:o,overdueCount:u,nextDueOn:p}of i.nodes){n.has(a.id)||n.set(a.id,{of:a,next:null,OVERDUE:[0,0],OPEN:[0,0]});let m=n.get(a.id);m.OVERDUE[s]=u,m.OPEN[s]=o,p&&(!m.next||p<m.next)&&(m.next=p)}}),n.size===0)return t("p",{class:"empty",children:l("groups.none")});let r=Math.max(e.sourced.totalCount,e.assumed.totalCount)-Tt;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.respondent"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l("groups.respondent")}),t("th",{scope:"col",children:l("state.OVERDUE")}),t("th",{scope:"col",children:l("state.OPEN")}),t("th",{scope:"col",children:l("groups.next")})]})}),t("tbody",{children:[...n.values()].map(i=>t("tr",{children:[t("th",{scope:"row",children:t(T,{of:i.of})}),["OVERDUE","OPEN"].map(s=>t("td",{children:t(Cn,{of:i[s],state:s,what:{who:i.of.id},label:i.of.displayName??i.of.id})},s)),t("td",{children:i.next?t(C,{of:i.next}):t("span",{class:"zero",children:l("none")})})]},i.of.id))})]}),r>0&&t("p",{class:"hint",children:l("groups.more",{n:r})})]})}var Qr=8,Hr=500,Lt=e=>e.slice(0,e.indexOf(":")).replace(/(^|-)(\w)/g,(n,r,i)=>i.toUpperCase()),It=e=>`label.${e.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,$e=e=>l(It(e.__typename)),Br=e=>fn[`${e}PageDocument`];function Ur(e,n){switch(e){case"Organization":case"Person":case"StakeholderGroup":return{respondent:n};case"WorkingGroup":return{workingGroup:n};case"Theme":return{theme:n};case"Recommendation":case"ActionPoint":return{subject:n};default:return}}function Ft({place:e,id:n}){let r=Br(Lt(n));return r?t(jr,{place:e,id:n,document:r}):t(Rn,{id:n})}function jr({place:e,id:n,document:r}){let i=e.params.has("all")?Hr:Qr,s=q(r,{id:n,first:i,...Lt(n)==="Response"&&{asOf:I(e)}},"graph");return s.failure?.code==="NOT_FOUND"?t(Rn,{id:n}):s.failure?t(h,{children:[t("h1",{tabIndex:-1,children:t("bdi",{children:n})}),t(we,{of:s.failure,retry:s.reload})]}):t(K,{of:s,children:({node:a})=>a?t(Jr,{place:e,of:a,revision:s.revision}):t(Rn,{id:n})})}var Rn=({id:e})=>t(h,{children:[t("h1",{tabIndex:-1,children:l("node.missing")}),t("p",{children:D("node.missingHint",{id:t("bdi",{children:e})})})]}),Yr=e=>typeof e=="object"&&e!==null&&"edges"in e;function Jr({place:e,of:n,revision:r}){let i=n.__typename,s=Ur(i,n.id),a=I(e),o=Object.entries(n).filter(p=>Yr(p[1])&&p[1].totalCount>0),u=o.some(([,{totalCount:p,edges:m}])=>p>m.length);return t("article",{class:"brief",children:[t("p",{class:"kind",children:l(It(i))}),t("h1",{tabIndex:-1,children:t(An,{of:n})}),t("p",{class:"print-only",children:a?D("node.printed",{day:t(C,{of:a,long:!0})}):l("node.printedToday")}),t(ni,{of:n}),t(se,{text:n.assumption}),t(U,{of:n.sources}),t(ri,{of:n}),s&&t(Zr,{place:e,fixed:s,title:l(i==="WorkingGroup"||i==="Theme"?"node.inScope":"reference"in n||i==="ActionPoint"?"node.asked":"node.owes")}),(i==="Recommendation"||i==="ActionPoint")&&t(qt,{subject:n,revision:r}),o.length>0&&t("section",{class:"related","aria-labelledby":"related",children:[t("div",{class:"bar",children:[t("h2",{id:"related",children:l("node.related")}),(u||e.params.has("all"))&&t("a",{class:"button",href:E({all:e.params.has("all")?null:"1"}),children:l(e.params.has("all")?"node.fewer":"node.all")})]}),t("div",{class:"cards",children:o.map(([p,m])=>t(ii,{name:p,of:m},p))})]})]})}function Zr({place:e,fixed:n,title:r}){let i="workingGroup"in n||"theme"in n?["theme","respondent","month"]:[],s=e.params.get("state")?e:{...e,params:new URLSearchParams([...e.params,["state","ALL"]])},a=q(he,pe(s,n),"graph");return a.data&&a.data.sourcedNumbers.totalCount+a.data.assumedNumbers.totalCount===0?null:t("section",{class:"node-ledger","aria-labelledby":"owes",children:[t("h2",{id:"owes",children:r}),t(Dn,{place:s,shown:a,fixed:n,groups:i})]})}var Xr=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind"]),ei={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState"};function ni({of:e}){let n=[];for(let[r,i]of Object.entries(e)){let s=r==="ownKind"?"kind":r;if(Xr.has(r)||i===null||i===!1||i===e.displayName||Array.isArray(i)&&(i.length===0||typeof i[0]!="string")||typeof i=="object"&&!Array.isArray(i))continue;let a=ei[`${e.__typename}.${s}`];n.push([`property.${s}`,a?l(`${a}.${String(i)}`):t(ti,{name:s,of:i})])}return(e.since||e.until)&&n.push(["property.time",t(Oe,{since:e.since,until:e.until})]),e.visibility!=="PUBLIC"&&n.push(["property.visibility",l(`visibility.${e.visibility}`)]),n.length===0?null:t("dl",{class:"properties",children:n.map(([r,i])=>t("div",{children:[t("dt",{children:l(r)}),t("dd",{children:i})]},r))})}function ti({name:e,of:n}){if(Array.isArray(n))return t(h,{children:n.map((i,s)=>[s>0&&l("list.comma"),t("bdi",{children:i},i)])});if(typeof n=="number")return t(h,{children:L(n)});if(typeof n=="boolean")return t(h,{children:l("yes")});let r=String(n);return/On$|^on$/.test(e)?t(C,{of:r}):e==="country"?t("bdi",{children:Et(r)}):e==="language"?t("bdi",{children:St(r)}):e==="url"&&/^https?:/.test(r)?t("a",{href:r,rel:"noreferrer",dir:"ltr",children:r}):t("span",{dir:"auto",children:r})}function ri({of:e}){return e.alternativeValues.length===0?null:t("details",{class:"others",children:[t("summary",{children:l("node.others",{n:e.alternativeValues.length})}),t("ul",{children:e.alternativeValues.map((n,r)=>t("li",{children:[t("bdi",{children:n.value}),n.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:n.reason})]}),t(U,{of:n.sources})]},r))})]})}function ii({name:e,of:n}){let r=n.totalCount-n.edges.length;return t("section",{class:"card",children:[t("h3",{children:[l(`related.${e}`)," ",t("span",{class:"count",children:L(n.totalCount)})]}),t("ul",{class:"plain",children:n.edges.map((i,s)=>t("li",{class:i.assumption?"maybe-item":void 0,children:[t(T,{of:i.node})," ",t(si,{of:i}),t(se,{text:i.assumption}),t(U,{of:i.sources})]},s))}),r>0&&t("p",{class:"hint",children:l("node.more",{n:r})})]})}function si({of:e}){let n=s=>typeof e[s]=="string"?e[s]:void 0,r=[],i=e.representing;n("role")&&r.push(t("bdi",{children:n("role")})),n("status")&&r.push(l(`memberStatus.${n("status")}`)),e.focalPoint===!0&&r.push(l("fact.focalPoint")),i&&r.push(D("fact.representing",{who:t(T,{of:i})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])n(s)&&r.push(D(`fact.${s}`,{day:t(C,{of:n(s)})}));return n("respondWithin")&&r.push(l("fact.respondWithin",{period:Ie(n("respondWithin"))})),n("round")&&r.push(l("chips.round",{round:n("round")})),n("responsibility")&&e.responsibility!=="ITSELF"&&r.push(l(`responsibility.${n("responsibility")}`)),typeof e.page=="number"&&r.push(l("source.page",{page:String(e.page)})),n("paragraph")&&r.push(t("bdi",{children:n("paragraph")})),(n("since")||n("until"))&&r.push(t(Oe,{since:n("since"),until:n("until")})),r.length===0?null:t("span",{class:"facts",children:r.map((s,a)=>[a>0&&" · ",s])})}function En({label:e,labels:n,name:r,value:i,onPick:s,required:a}){let[o,u]=R(""),[p,m]=R();return F(()=>{if(o.trim().length<2)return m(void 0);let g=new AbortController,c=setTimeout(()=>{let y=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");y&&z(pn,{query:y,labels:n},"",g.signal).then(({data:d})=>m(d.search.nodes),()=>g.signal.aborted||m([]))},200);return()=>{clearTimeout(c),g.abort()}},[o]),i?t("div",{class:"picked",children:[t("span",{class:"caption",children:e})," ",t("bdi",{children:P(i)})," ",t("button",{type:"button",onClick:()=>{s(void 0),u("")},children:l("pick.other")})]}):t("fieldset",{class:"picker",children:[t("label",{children:[e,t("input",{type:"search",value:o,required:a,autoComplete:"off",onInput:g=>u(g.currentTarget.value)})]}),t("div",{role:"status",children:p&&(p.length===0?l("search.none"):l("pick.found",{n:p.length}))}),p?.map(g=>t("label",{class:"option",children:[t("input",{type:"radio",name:r,onChange:()=>s(g),onClick:()=>s(g)})," ",t("bdi",{children:P(g)})," ",t("span",{class:"hint",children:$e(g)})]},g.id))]})}var $t;function ae(){let[e,n]=R();return F(()=>{$t??=z(dn,{}).then(({data:r})=>r.viewer,()=>{}),$t.then(n)},[]),e}var Sn=(e,n)=>e?.role==="EDITOR"||e?.role==="RESPONDENT"&&n.some(r=>e.answersFor.includes(r));var Gt=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join(""),Q=(e,n)=>String(e.get(n)??"").trim()||null;function Ge({title:e,document:n,revision:r,input:i,children:s}){let[a,o]=R(Gt),[u,p]=R(),[m,g]=R(),[c,y]=R(),[d,f]=R(),[k,_]=R(!1),N=async A=>{_(!0),y(void 0),g(void 0);try{let{data:O}=await z(n,{input:A});O.written&&(f(O.written),o(Gt()),ct(O.written.change.revision))}catch(O){let G=O;G.code==="CONFLICT"?g({failure:G,mine:A}):y(G)}finally{_(!1)}},w=A=>{A.preventDefault();let O=new FormData(A.currentTarget),G=i(O);if(!G)return;let ke=Number(Q(O,"page")),le=u?{source:{document:u.id,page:ke||null,quote:Q(O,"quote")}}:{assumption:Q(O,"assumption")};N({...G,...le,idempotencyKey:a,expectedRevision:r})};return d?t("p",{class:"done",role:"status",children:[l("write.done")," ",d.obligations.map(({before:A,after:O},G)=>t("span",{children:[ai(A,O)," "]},G))]}):t("details",{class:"write",children:[t("summary",{children:l(e)}),t("form",{onSubmit:w,children:[s,t("fieldset",{class:"provenance",children:[t("legend",{children:l("write.where")}),t(En,{label:l("write.document"),labels:["DOCUMENT"],name:"document",value:u,onPick:p}),u?t(h,{children:[t("label",{children:[l("write.page"),t("input",{name:"page",type:"number",min:"1"})]}),t("label",{children:[l("write.quote"),t("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):t("label",{children:[l("write.assumption"),t("input",{name:"assumption",dir:"auto",required:!0,maxLength:2e3})]})]}),c&&t(li,{of:c}),m&&t(oi,{failure:m.failure,mine:m.mine,again:A=>N({...m.mine,expectedRevision:A})}),t("button",{type:"submit",class:"primary",disabled:k,children:l("write.save")})]})]})}var ai=(e,n)=>l("write.change",{before:e?l(W(e)):l("none"),after:n?l(W(n)):l("none")});function li({of:e}){let n=e.extensions.problems??[];return t(h,{children:[t(we,{of:e}),n.length>0&&t("ul",{lang:"en",dir:"ltr",children:n.map(({path:r,message:i})=>t("li",{children:[t("code",{children:r})," ",i]},r))})]})}function oi({failure:e,mine:n,again:r}){let i=e.extensions.current,{idempotencyKey:s,expectedRevision:a,...o}=n;return t("section",{class:"conflict",role:"alert",children:[t("h3",{children:l("conflict.title")}),t("div",{class:"sides",children:[t("div",{children:[t("h4",{children:l("conflict.mine")}),t(Mt,{of:o})]}),t("div",{children:[t("h4",{children:l("conflict.now")}),i?.obligations?.map((u,p)=>t("p",{children:[t("bdi",{children:u.respondent})," → ",t("bdi",{children:u.subject}),": ",u.state&&l(W(u.state))]},p)),i?.elements?.map((u,p)=>t("div",{class:"element",children:[t("p",{children:t("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),t(Mt,{of:u.properties??{}})]},p))]})]}),i&&t("button",{type:"button",onClick:()=>r(i.revision),children:l("conflict.again")})]})}var Mt=({of:e})=>t("dl",{children:Object.entries(e).filter(([,n])=>n!=null&&n!=="").map(([n,r])=>t("div",{children:[t("dt",{children:t("code",{children:n})}),t("dd",{dir:"auto",children:typeof r=="object"?JSON.stringify(r):String(r)})]},n))}),ui=()=>I({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),Me=({name:e,label:n})=>t("label",{children:[l(n),t("input",{name:e,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),defaultValue:ui(),dir:"ltr"})]}),di=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],pi=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"];function Vt({obligation:{respondent:e,subject:n,round:r},revision:i}){let s=ae();if(!Sn(s,[e.id]))return null;let a=e.__typename==="Organization"||e.__typename==="Person";return t(Ge,{title:"write.record",document:gn,revision:i,input:o=>({answers:[{subject:n.id,round:r}],...a?{submittedBy:[e.id]}:{onBehalfOf:[e.id]},kind:o.get("kind"),submittedOn:Q(o,"submittedOn"),text:Q(o,"text"),...o.get("textVisibility")&&{textVisibility:o.get("textVisibility")}}),children:[t("p",{class:"hint",children:[t("bdi",{children:P(e)})," → ",t("bdi",{children:P(n)})]}),t("label",{children:[l("write.kind"),t("select",{name:"kind",children:di.map(o=>t("option",{value:o,children:l(`responseKind.${o}`)},o))})]}),t(Me,{name:"submittedOn",label:"property.submittedOn"}),t("label",{children:[l("property.text"),t("textarea",{name:"text",rows:4,dir:"auto"})]}),t("label",{children:[l("write.textVisibility"),t("select",{name:"textVisibility",children:[t("option",{value:"",children:l("write.asVisible")}),pi.map(o=>t("option",{value:o,children:l(`visibility.${o}`)},o))]})]})]})}function Wt({of:e,revision:n}){let r=ae();return Sn(r,[...e.submittedBy.nodes,...e.onBehalfOf.nodes].map(({id:i})=>i))?t(Ge,{title:"write.retract",document:mn,revision:n,input:i=>({response:e.id,retractedOn:Q(i,"retractedOn")}),children:t(Me,{name:"retractedOn",label:"property.retractedOn"})}):null}function zt({of:e,revision:n}){return ae()?.role!=="EDITOR"?null:t(Ge,{title:"write.withdraw",document:yn,revision:n,input:i=>({subject:e.from.id,addressee:e.to.id,relationshipKey:e.key??"",withdrawnOn:Q(i,"withdrawnOn")}),children:[t("p",{class:"hint",children:[t("bdi",{children:P(e.from)})," → ",t("bdi",{children:P(e.to)})]}),t(Me,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var gi=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function qt({subject:e,revision:n}){let r=ae(),[i,s]=R();return r?.role!=="EDITOR"?null:t(Ge,{title:"write.ask",document:cn,revision:n,input:a=>i&&{subject:e.id,addressee:i.id,addressedOn:Q(a,"addressedOn"),dueOn:Q(a,"dueOn"),round:Q(a,"round"),responsibility:a.get("responsibility")},children:[t(En,{label:l("write.addressee"),labels:["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"],name:"addressee",value:i,onPick:s,required:!0}),t(Me,{name:"addressedOn",label:"write.addressedOn"}),t("label",{children:[l("write.dueOn"),t("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),dir:"ltr"})]}),t("label",{children:[l("list.round"),t("input",{name:"round",maxLength:64,dir:"auto"})]}),t("label",{children:[l("write.responsibility"),t("select",{name:"responsibility",children:gi.map(a=>t("option",{value:a,children:l(`responsibility.${a}`)},a))})]})]})}function Qt({of:e,theme:n}){let r=q(an,{id:e.id,theme:n},"graph");return t("section",{class:"why","aria-label":l("why.title"),children:t(K,{of:r,children:({node:i})=>i?.__typename==="Obligation"?t(mi,{of:i,revision:r.revision}):t("p",{class:"empty",children:l("why.gone")})})})}function mi({of:e,revision:n}){let r=e.reasons.filter(({withdrawn:i})=>!i).flatMap(({steps:i})=>i.filter(({type:s})=>s==="ADDRESSED_TO"));return t("div",{class:"columns",children:[t("div",{children:[t("h3",{children:l("why.because",{n:e.reasons.length})}),e.assumed&&t("p",{class:"maybe",children:l("why.assumed")}),e.reasons.map((i,s)=>t(ci,{of:i,subject:e.subject,many:e.reasons.length>1},s))]}),t("div",{children:[t("h3",{children:l("why.deadline")}),e.deadline?t(hi,{of:e.deadline}):t("p",{children:l("why.noDeadline")}),e.round&&t("p",{children:l("why.round",{round:e.round})}),t("p",{children:t(qe,{of:e.state,days:e.daysOverdue})}),t("h3",{children:l("why.answers")}),e.responses.length===0&&t("p",{children:l("why.noAnswers")}),e.responses.map(i=>t(Kt,{of:i,revision:n},i.id)),e.holdingResponse&&!e.responses.some(({id:i})=>i===e.holdingResponse.id)&&t(Kt,{of:e.holdingResponse,revision:n}),t(Vt,{obligation:e,revision:n}),r.map(i=>t(zt,{of:i,revision:n},`${i.to.id} ${i.key}`)),e.focalPoints.length>0&&t(h,{children:[t("h3",{children:l("why.write")}),t("ul",{class:"plain",children:e.focalPoints.map(i=>t("li",{children:[t(T,{of:i}),i.roleTitle&&t(h,{children:[", ",t("bdi",{children:i.roleTitle})]}),i.contact&&t(h,{children:[": ",t("bdi",{dir:"ltr",children:i.contact})]})]},i.id))})]})]})]})}function ci({of:e,subject:n,many:r}){let[i,s]=e.steps;if(!i)return null;let o=(m=>!s||s.from.id===m.id||s.to.id===m.id)(i.to)?i.from:i.to,u=[],p=o.id===n.id?n.themes.edges:[];return p.length>0&&u.push(t("li",{class:"node",children:t(Fe,{of:p.map(({node:m})=>m)})},"themes"),t("li",{class:`step${p.some(({assumption:m})=>m)?" maybe-step":""}`,children:[t("span",{class:"verb",children:l("way.themeOf")}),p.map(({assumption:m,node:g})=>t(se,{text:m},g.id)),t(U,{of:p.flatMap(({sources:m})=>m)})]},"about")),u.push(t("li",{class:"node",children:t(T,{of:o})},"start")),e.steps.forEach((m,g)=>{let c=m.from.id===o.id;o=c?m.to:m.from,u.push(t("li",{class:`step${m.assumption?" maybe-step":""}`,children:t(fi,{of:m,forward:c})},g)),u.push(t("li",{class:"node",children:t(T,{of:o})},`${g} node`))}),t("div",{class:"reason",children:[t("ol",{class:"chain",children:u}),e.responsibility!=="ITSELF"&&t("p",{class:"hint",children:l(`responsibility.${e.responsibility}`)}),e.withdrawn&&t("p",{class:"hint",children:l("why.withdrawn")}),r&&e.deadline&&t("p",{class:"hint",children:D("why.alone",{day:t(C,{of:e.deadline.dueOn})})})]})}var yi={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function fi({of:e,forward:n}){let r=yi[e.type]?.[n?0:1]??"way.other";return t(h,{children:[t("span",{class:"verb",children:l(r)}),e.addressedOn&&t("span",{class:"span",children:t(C,{of:e.addressedOn})}),e.withdrawnOn&&t("span",{class:"span",children:D("way.withdrawnOn",{day:t(C,{of:e.withdrawnOn})})}),e.on&&t("span",{class:"span",children:t(C,{of:e.on})}),e.round&&t("span",{class:"span",children:l("chips.round",{round:e.round})}),t(Oe,{since:e.since,until:e.until}),t(se,{text:e.assumption}),t(U,{of:e.sources})]})}function hi({of:e}){let n=t(C,{of:e.dueOn,long:!0});return t(h,{children:[t("p",{class:"due-day",children:n}),t("p",{children:[e.basis==="DUE_ON"&&D("deadline.agreed",{asked:t(C,{of:e.addressedOn})}),e.basis==="RESPOND_WITHIN"&&D("deadline.within",{period:Ie(e.respondWithin??""),asked:t(C,{of:e.addressedOn})}),e.basis==="REVIEWED_AT"&&e.review&&D("deadline.review",{review:t(T,{of:e.review}),on:e.review.on?t(C,{of:e.review.on}):l("none"),asked:t(C,{of:e.addressedOn})})]}),e.alternativeValues.length>0&&t("details",{children:[t("summary",{children:l("deadline.others",{n:e.alternativeValues.length})}),t("ul",{children:e.alternativeValues.map((r,i)=>t("li",{children:[t("bdi",{children:r.value}),r.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:r.reason})]}),t(U,{of:r.sources})]},i))})]})]})}function Kt({of:e,revision:n}){return t("article",{class:"response",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:$(Z(e.id)),children:l(`responseKind.${e.kind}`)})}),e.submittedOn?t(h,{children:[" ",t(C,{of:e.submittedOn})]}):t(h,{children:[" ",l("responseState.DRAFT")]}),e.retractedOn&&t(h,{children:[" ",D("response.retracted",{day:t(C,{of:e.retractedOn})})]})]}),e.submittedBy.nodes.length>0&&t("p",{children:D("response.by",{who:t(Fe,{of:e.submittedBy.nodes})})}),e.onBehalfOf.nodes.length>0&&t("p",{children:D("response.for",{who:t(Fe,{of:e.onBehalfOf.nodes})})}),e.text&&t("blockquote",{dir:"auto",children:e.text}),t(se,{text:e.assumption}),t(U,{of:e.sources}),e.submittedOn&&!e.retractedOn&&t(Wt,{of:e,revision:n})]})}function Tn({page:e,place:n,rows:r,empty:i}){if(e.nodes.length===0)return t("p",{class:"empty",children:i});let s=n.params.get("open"),a=n.params.get("theme"),o=a===V?null:a,u=e.totalCount-e.nodes.length;return t(h,{children:[t("table",{class:"obligations",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l("list.who")}),t("th",{scope:"col",children:l("list.what")}),t("th",{scope:"col",children:l("list.due")}),t("th",{scope:"col",children:l("list.state")})]})}),t("tbody",{children:e.nodes.map(p=>t(h,{children:[t(_i,{of:p,open:xn(p.id)===s}),xn(p.id)===s&&t("tr",{class:"why-row",children:t("td",{colSpan:4,children:t(Qt,{of:p,theme:o})})})]},p.id))})]}),u>0&&e.nodes.length<500&&t("p",{class:"more",children:t("a",{class:"button",href:E({[r]:Ot(e.nodes.length)}),children:l("list.more",{n:u})})}),u>0&&e.nodes.length>=500&&t("p",{class:"hint",children:l("list.tooMany",{n:u})})]})}var xn=e=>e.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function _i({of:e,open:n}){let r=E({open:n?null:xn(e.id)});return t("tr",{class:`row${n?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||B(r,!0)},children:[t("td",{class:"who",children:t(T,{of:e.respondent})}),t("td",{class:"what",children:[t(T,{of:e.subject}),e.round&&t("span",{class:"round",children:[" ",l("chips.round",{round:e.round})]})]}),t("td",{class:"due",children:e.dueOn?t(C,{of:e.dueOn}):t("span",{class:"zero",children:l("list.noDue")})}),t("td",{children:t("div",{class:"how",children:[t(qe,{of:e.state,days:e.daysOverdue}),t("button",{type:"button",class:"why-button","aria-expanded":n,onClick:()=>B(r,!0),"aria-label":l(n?"why.hideOf":"why.showOf",{who:P(e.respondent),what:P(e.subject)}),children:l(n?"why.hide":"why.show")})]})})]})}var bi=5e3;function Ln(e,n){let{sourced:r,asOf:i}=pe(e,n),{assumed:s,...a}=r??{},o=e.params.get("basis");return{filter:o?{...a,assumed:o==="assumed"}:a,asOf:i,first:500,after:null}}async function Oi(e,n){let r=[];for(let i=Ln(e,n);;){let{data:s}=await z(_e,i);if(r.push(...s.obligations.nodes),i.after=s.obligations.pageInfo.endCursor,!s.obligations.pageInfo.hasNextPage||r.length>=bi)return r}}var Pn=[["list.who",({respondent:e})=>P(e)],["list.what",({subject:e})=>P(e)],["list.round",({round:e})=>e??""],["list.due",({dueOn:e})=>e??""],["list.state",({state:e})=>l(`state.${e}`)],["list.daysLate",({daysOverdue:e})=>e?String(e):""],["list.rests",({assumed:e})=>l(e?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:e})=>new URL($(Z(e.id)),location.href).href]],wi=e=>`"${(/^[=+\-@\t\r]/.test(e)?`'${e}`:e).replaceAll('"','""')}"`,ki=e=>[Pn.map(([n])=>l(n)),...e.map(n=>Pn.map(([,r])=>r(n)))].map(n=>n.map(wi).join(",")).join(`\r
`),Ni=e=>e.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function vi(e){let n=Pn.slice(0,-1),r=i=>`| ${i.join(" | ")} |`;return[r(n.map(([i])=>l(i))),r(n.map(()=>"---")),...e.map(i=>r(n.map(([,s])=>Ni(s(i))))),"",`<${location.href}>`].join(`
`)}function Ht(e,n){let{after:r,...i}=Ln(e,n);return`/graphiql/?${new URLSearchParams({query:_e.toString().trim(),variables:JSON.stringify(i,null,2)})}`}function Bt({place:e,fixed:n}){let[r,i]=R(""),s=async(o,u)=>{try{await navigator.clipboard.writeText(await o()),i(l(u))}catch(p){i(l("share.failed",{why:p.message}))}},a=()=>Oi(e,n);return t("details",{class:"menu share",children:[t("summary",{children:l("share")}),t("div",{class:"items",children:[t("button",{type:"button",onClick:()=>s(()=>location.href,"share.copied"),children:l("share.link")}),t("button",{type:"button",onClick:()=>s(async()=>ki(await a()),"share.copied"),children:l("share.csv")}),t("button",{type:"button",onClick:()=>s(async()=>vi(await a()),"share.copied"),children:l("share.markdown")}),t("button",{type:"button",onClick:()=>s(()=>`${_e.toString().trim()}

# ${l("share.variables")}
# ${JSON.stringify(Ln(e,n))}
# ${new URL(Ht(e,n),location.href).href}`,"share.copied"),children:l("share.query")}),t("a",{href:Ht(e,n),children:l("share.graphiql")}),t("button",{type:"button",onClick:()=>print(),children:l("share.print")}),t("p",{role:"status",children:r})]})]})}function Ut({place:e}){let n=pe(e),r=q(he,n,n.asOf?"graph":{ledger:Ai(n.sourcedScope)});return t(h,{children:[de&&I(e)===de&&t("p",{class:"notice",children:D("sample",{day:t(C,{of:de,long:!0}),today:t("a",{href:E({asOf:"today"}),children:l("sample.today")})})}),t("h1",{tabIndex:-1,children:l("board.title")}),t(Di,{place:e}),t(Dn,{place:e,shown:r})]})}function Ai(e){let{assumed:n,...r}=e??{};return r}function Dn({place:e,shown:n,groups:r=["theme","respondent","group","month","round"],fixed:i}){let s=_n(e),a=e.params.get("basis");return t(K,{of:n,children:o=>t(h,{children:[t(Ri,{data:o}),r.length>0&&t("section",{class:"groups","aria-labelledby":"groups",children:[t("div",{class:"bar",children:[t("h2",{id:"groups",children:l("groups.title")}),t("nav",{class:"choice","aria-label":l("groups.by"),children:r.map(u=>t("a",{href:E({by:u==="theme"?null:u}),"aria-current":u===s?"true":void 0,children:l(`groups.${u}`)},u))})]}),s==="respondent"?t(Pt,{place:e,fixed:i}):t(xt,{data:o,by:s})]}),t("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[t("div",{class:"bar",children:[t("h2",{id:"list-title",children:Ci(e)}),t(Bt,{place:e,fixed:i})]}),t(Ei,{place:e}),a!=="assumed"&&t(Tn,{page:o.sourced,place:e,rows:"rows",empty:l(o.assumed.totalCount&&a!=="sourced"?"list.noneSourced":"list.none")}),a!=="sourced"&&(o.assumed.totalCount>0||a==="assumed")&&t("div",{class:"apart",children:[t("h3",{children:l("list.assumed",{n:o.assumed.totalCount})}),t("p",{class:"hint",children:l("list.assumedHint")}),t(Tn,{page:o.assumed,place:e,rows:"assumedRows",empty:l("list.none")})]})]})]})})}var Ci=e=>e.params.get("state")?e.params.get("state")==="ALL"?l("list.all"):Le(e).map(n=>l(W(n))).join(l("list.or")):l("list.owed"),Ve=(e,n)=>e.countsByState.find(r=>r.state===n)?.count??0;function Ri({data:e}){let n=Ve(e.sourcedNumbers,"OVERDUE"),r=Ve(e.assumedNumbers,"OVERDUE"),{responseRate:i,medianDaysLate:s}=e.sourcedNumbers,a=(o,u,p)=>t("a",{class:`tile ${o}`,href:`${E({state:o,basis:u,open:null})}#list`,children:[t("b",{children:L(Ve(p,o))})," ",t("span",{children:l(W(o))})]},o);return t("section",{class:"headline","aria-label":l("headline.title"),children:[t("p",{class:"sentence",children:[D(n?"headline.late":"headline.nobody",{n,who:l("headline.who",{n:e.late.totalCount}),day:t(C,{of:e.sourced.asOf,long:!0})})," ",r>0&&t("span",{class:"maybe",children:D("headline.assumed",{n:r})})]}),t("div",{class:"tiles",children:[t("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>a(o,"sourced",e.sourcedNumbers))}),e.assumedNumbers.totalCount>0&&t("div",{class:"group assumed",children:[t("span",{class:"cap",children:l("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>Ve(e.assumedNumbers,o)).map(o=>a(o,"assumed",e.assumedNumbers))]})]}),i!=null&&t("p",{class:"hint",children:[l("headline.rate",{rate:L(i,{style:"percent"})}),s!=null&&t(h,{children:[" ",l("headline.median",{n:s})]})]})]})}function Di({place:e}){let n=I(e),{data:r}=q(rn,{asOf:n,owing:null}),i=e.params.get("who"),s=r?.stakeholdersOwing.nodes.map(({stakeholder:p})=>p)??[],a=q(sn,{ids:i&&r&&!s.some(({id:p})=>p===i)?[i]:[]}),o=[...s,...(a.data?.nodes??[]).filter(Boolean)],u=p=>(p??[]).map(m=>({value:m.id,text:P(m)}));return t("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:p=>p.preventDefault(),children:[t(We,{place:e,name:"theme",label:"filters.theme",of:u(r?.themes.nodes),none:"filters.noTheme"}),t(We,{place:e,name:"group",label:"filters.group",of:u(r?.workingGroups.nodes),none:"filters.noGroup"}),t(We,{place:e,name:"who",label:"filters.who",of:u(o)}),t(We,{place:e,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(p=>({value:p,text:l(W(p))})),{value:"ALL",text:l("filters.all")}]}),t("label",{children:[l("filters.asOf"),t("input",{type:"date",name:"asOf",value:n??"",onChange:p=>B(E({asOf:p.currentTarget.value||"today"}))})]}),n&&t("a",{class:"button",href:E({asOf:de?"today":null}),children:l("filters.today")})]})}function We({place:e,name:n,label:r,of:i,any:s="filters.any",none:a}){let o=e.params.get(n)??"",u=!o||o===V||i.some(p=>p.value===o);return t("label",{children:[l(r),t("select",{name:n,value:o,onChange:p=>B(E({[n]:p.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[t("option",{value:"",children:l(s)}),i.map(p=>t("option",{value:p.value,children:p.text},p.value)),a&&t("option",{value:V,children:l(a)}),!u&&t("option",{value:o,children:o})]})]})}function Ei({place:e}){let{params:n}=e,r=[],i=n.get("month");i&&r.push(["month",i===V?l("chips.noMonth"):l("chips.month",{month:ie(i,"long")})]);let s=n.get("round");s&&r.push(["round",s===V?l("chips.noRound"):l("chips.round",{round:s})]);let a=n.get("basis");return a&&r.push(["basis",l(a==="assumed"?"chips.assumed":"chips.sourced")]),r.length===0?null:t("ul",{class:"chips",children:r.map(([o,u])=>t("li",{children:t("a",{href:E({[o]:null}),children:[u," ",t("span",{"aria-hidden":"true",children:"×"}),t("span",{class:"unseen",children:l("chips.remove")})]})},o))})}function In({place:e,big:n}){let r=e.params.get("q")??"",[i,s]=R(r);return t("form",{class:n?"search big":"search",role:"search","aria-label":l(n?"search.title":"search.go"),action:"/search",onSubmit:a=>{a.preventDefault(),i.trim()&&B($("/search",{q:i.trim()}))},children:[t("input",{type:"search",name:"q",value:i,"aria-label":l("search.box"),placeholder:l("search.box"),onInput:a=>s(a.currentTarget.value)}),t("button",{type:"submit",children:l("search.go")})]})}function jt({place:e}){let n=e.params.get("q")??"";return t(h,{children:[t("h1",{tabIndex:-1,children:l("search.title")}),t(In,{place:e,big:!0},n),t("p",{class:"hint",children:l("search.hint")}),n&&t(Si,{place:e,q:n})]})}function Si({place:e,q:n}){let r=e.params.get("label"),i=Math.min(500,Number(e.params.get("rows"))||20),s=q(ln,{query:n,labels:r?[r]:null,asOf:I(e),first:i});return t(K,{of:s,children:({search:a})=>t(h,{children:[t("nav",{class:"choice facets","aria-label":l("search.facets"),children:[t("a",{href:E({label:null,rows:null}),"aria-current":r?void 0:"true",children:[l("search.all")," ",t("span",{class:"count",children:L(a.facets.reduce((o,u)=>o+u.count,0))})]}),a.facets.map(o=>t("a",{href:E({label:o.label,rows:null}),"aria-current":o.label===r?"true":void 0,children:[l(`label.${o.label}`)," ",t("span",{class:"count",children:L(o.count)})]},o.label))]}),a.totalCount===0&&t("p",{class:"empty",children:l("search.none")}),t("ol",{class:"results",children:a.edges.map(({node:o,highlights:u})=>t("li",{children:[t("p",{class:"kind",children:$e(o)}),t("h2",{children:t(T,{of:o})}),u.map(({property:p,snippet:m})=>t("p",{class:"snippet",dir:"auto",children:m.map(({text:g,found:c},y)=>c?t("mark",{children:g},y):g)},p))]},o.id))}),a.totalCount>a.edges.length&&t("p",{class:"more",children:t("a",{class:"button",href:E({rows:String(i*3)}),children:l("list.more",{n:a.totalCount-a.edges.length})})})]})})}function Yt(){let[e,n]=R(""),r=ae(),i=s=>{gt(s),location.reload()};return t("details",{class:"menu sign-in",children:[t("summary",{children:r?.name?t("bdi",{children:r.name}):l(fe()?"signIn.signedIn":"signIn")}),t("div",{class:"items",children:fe()?t(h,{children:[r&&t("p",{children:l("signIn.as",{role:l(`role.${r.role??"READER"}`),clearance:l(`visibility.${r.clearance}`)})}),!r&&t("p",{children:l("failure.token")}),t("button",{type:"button",onClick:()=>i(""),children:l("signIn.out")})]}):t("form",{onSubmit:s=>{s.preventDefault(),i(e.trim())},children:[t("label",{children:[l("signIn.token"),t("input",{type:"password",autoComplete:"off",value:e,required:!0,onInput:s=>n(s.currentTarget.value)})]}),t("p",{class:"hint",children:l("signIn.hint")}),t("button",{type:"submit",children:l("signIn.go")})]})})]})}function xi(){let e=ft(),n=e.params.get("lang");return Rt(kn(n)?n:Ct()),t(Ti,{place:e},Nn())}function Ti({place:e}){let n=oe(null),r=Pi(e),i=oe(e.path),s=oe(!1);return i.current!==e.path&&(s.current=!0),i.current=e.path,F(()=>{let a=()=>{let u=n.current?.querySelector("h1");document.title=u?`${u.textContent} · ${l("brand")}`:l("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};a();let o=new MutationObserver(a);return o.observe(n.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),F(()=>{let a=g=>document.querySelectorAll("details.menu[open]").forEach(c=>{(g instanceof KeyboardEvent?g.key==="Escape":!c.contains(g.target))&&(c.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],p=()=>{u=[...o()].filter(g=>!g.open),u.forEach(g=>g.open=!0)},m=()=>u.forEach(g=>g.open=!1);return addEventListener("beforeprint",p),addEventListener("afterprint",m),addEventListener("keydown",a),addEventListener("pointerdown",a),()=>{removeEventListener("beforeprint",p),removeEventListener("afterprint",m),removeEventListener("keydown",a),removeEventListener("pointerdown",a)}},[]),t(h,{children:[t("a",{class:"skip",href:"#main",children:l("skip")}),t("header",{class:"head",children:[t("a",{class:"brand",href:$("/"),children:[t("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",l("brand")]}),t("nav",{"aria-label":l("nav"),children:t("a",{href:$("/"),"aria-current":e.path==="/"?"page":void 0,children:l("board.title")})}),e.path!=="/search"&&t(In,{place:e}),t("label",{class:"language",children:[t("span",{class:"unseen",children:l("language")}),t("select",{value:Nn(),onChange:a=>{history.pushState(null,"",E({lang:a.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(wn).map(a=>t("option",{value:a,lang:a,children:wn[a]},a))})]}),t(Yt,{})]}),t("main",{id:"main",ref:n,tabIndex:-1,children:r}),t("footer",{class:"foot",children:[t("p",{children:l("foot")}),t("p",{children:t("a",{href:"/graphiql/",children:l("foot.graphiql")})})]})]})}function Pi(e){if(e.path==="/search")return t(jt,{place:e});if(e.path.startsWith("/n/")){let n=decodeURIComponent(e.path.slice(3));return t(Ft,{place:e,id:n},n)}return t(Ut,{place:e})}jn(t(xi,{}),document.getElementById("page"));
